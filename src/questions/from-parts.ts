import { withParticle } from '../korean/josa.ts';
import type { Command, Usage } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { shuffle } from './seed.ts';
import { isSingle } from './usage-purpose.ts';

type Token = Usage['tokens'][number];

/** Parts that are taken for each other; what the grammar calls the rest says too little to choose by. */
const telling = new Set([
  '호스트 포트',
  '컨테이너 포트',
  '내 컴퓨터의 포트',
  '파드의 포트',
  '호스트 경로',
  '컨테이너 안의 경로',
  '이미지 이름',
  '태그',
  '사용자 또는 조직',
]);

/** What one part of a line is, among what its other parts are and what else the command takes. */
export function askParts({ library }: Source): Draft[] {
  return library.commands.flatMap((command) => {
    const asked = new Set<string>();
    return command.usages
      .filter(({ verdict, raw }) => verdict === 'valid' && isSingle(raw))
      .flatMap((usage) =>
        usage.tokens.flatMap((token): Draft[] => {
          if (!isTelling(token)) return [];
          const id = `${command.id}/part.${token.meaning.replaceAll(' ', '-')}`;
          if (asked.has(id) || occursAgain(token, usage)) return [];
          const draft = askPart(id, command, usage, token);
          if (draft) asked.add(id);
          return draft ? [draft] : [];
        }),
      );
  });
}

const isTelling = ({ role, meaning, text }: Token): boolean =>
  (role === 'value' || role === 'operand') && telling.has(meaning) && !text.includes('$');

/** The `t` of `-it` is the option `-t`. */
const nameOf = ({ role, text }: Token): string =>
  role === 'option' && !text.startsWith('-') ? `-${text}` : text;

const occursAgain = ({ text }: Token, { raw }: Usage): boolean => raw.split(text).length !== 2;

function askPart(id: string, command: Command, usage: Usage, token: Token): Draft | null {
  const meanings = usage.tokens
    .filter((one) => isTelling(one) && one.meaning !== token.meaning)
    .map(({ meaning }) => meaning);
  const inner = command.synopsis.includes('{명령}') ? ['안에서 실행할 명령'] : [];
  const toOption = (meaning: string): Option => ({ text: meaning, note: '' });
  const chosen = chooseAmong(
    id,
    usage.raw,
    toOption(token.meaning),
    shuffle([...new Set([...meanings, ...inner])], id).map(toOption),
  );
  return (
    chosen && {
      ...restOnUsage(command, usage),
      id,
      type: 'option-meaning',
      prompt: `이 명령에서 ${withParticle(`\`${token.text}\``, '은/는')} 무엇일까요?`,
      code: { language: 'bash', text: usage.raw },
      choices: chosen.choices,
      answer: { form: 'choice', value: token.meaning },
      explanation: usage.tokens
        .filter(({ meaning }) => meaning !== '')
        .map((part) => `\`${nameOf(part)}\`: ${part.meaning}`)
        .join('\n'),
    }
  );
}
