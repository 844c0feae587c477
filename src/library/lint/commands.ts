import { withParticle } from '../../korean/josa.ts';
import type { Usage } from '../../model/library.ts';
import type { Note, ParsedSection, Prose } from '../../parse/index.ts';
import type { Grammars } from '../../shell/index.ts';
import { programWords } from '../program-words.ts';
import type { Finding } from './finding.ts';
import { placeIn } from './place-in.ts';
import type { Options } from './options.ts';
import { tellsOfPast } from './sentence-around.ts';

/** Command lines that the client would refuse, and retired ones, each with the reason and today's form. */
export function lintUsages(note: Note, usages: readonly Usage[], grammars: Grammars): Finding[] {
  return usages.flatMap(({ raw, line, verdict, form, correction, operands }): Finding[] => {
    const isCited = form !== 'block' && operands.length === 0;
    if (verdict === 'valid' || (verdict === 'incomplete' && isCited)) return [];
    const at = placeIn(note, raw, line);
    const isPast = verdict === 'retired' && tellsOfPast(note.text, at, at + raw.length);
    if (isPast) return [];
    const [reading] = programWords(grammars).readLine(raw);
    return [
      {
        rule: verdict === 'retired' ? 'retired' : 'command',
        severity: 'warning',
        message: reading?.reasons[0]?.message ?? `명령이 맞지 않습니다: ${raw}`,
        suggestion: correction,
        at,
      },
    ];
  });
}

/** Options that sentences name by themselves, and values that options take as `NAME=value`. */
export const lintOptions = (note: Note, { blocks }: ParsedSection, options: Options): Finding[] =>
  blocks.flatMap((block) =>
    block.proses.flatMap((prose) => [
      ...misspeltOptions(prose, options),
      ...pairsWithColon(note, prose),
    ]),
  );

function misspeltOptions({ text, marks }: Prose, options: Options): Finding[] {
  return marks
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ start, end, sourceStart }): Finding[] => {
      const option = /^(--[a-z][a-z-]{4,})(?:[ =].*)?$/.exec(text.slice(start, end).trim())?.[1];
      if (!option || options.has(option)) return [];
      const meant = options.targets.nearest(option);
      if (!meant || meant === `${option}s` || option === `${meant}s`) return [];
      return [
        {
          rule: 'option',
          severity: 'warning',
          message: `${withParticle(`'${option}'`, '이라/라')}는 옵션은 없습니다.`,
          suggestion: meant,
          at: sourceStart,
        },
      ];
    });
}

/** An environment variable, build argument or label is given with `=`. */
function pairsWithColon(note: Note, { text, marks }: Prose): Finding[] {
  const pair = /(?<![\w-])(--env|-e|--build-arg|--label)([ =])(["']?)([A-Za-z_]\w*):(?=[^\s:/])/g;
  return marks
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ start, end, sourceStart }) =>
      [...text.slice(start, end).matchAll(pair)].map((match): Finding => {
        const [written, option, gap, quote, name] = match;
        return {
          rule: 'option',
          severity: 'warning',
          message: `${option}의 값은 이름과 값 사이에 =를 씁니다.`,
          suggestion: `${option}${gap}${quote}${name}=…`,
          at: Math.max(note.text.indexOf(written, sourceStart), sourceStart),
        };
      }),
    );
}
