import { toHangulKeys } from '../../korean/two-set-keyboard.ts';
import { joinPhrases } from './join-phrases.ts';
import { joinTokens } from './join-tokens.ts';
import { isSuffix } from './stem.ts';
import { markFirst, takeLatinLayout } from './change-word.ts';
import { takeWord } from './take-word.ts';
import type { Token } from './tokens.ts';
import { type Knowledge, type Segment, type Understanding, type Word } from './understanding.ts';
import { emptyWords } from './words/question-words.ts';

/** Takes the words of a query for what they mean. `literal` leaves them as they were typed. */
export function understand(
  tokens: readonly Token[],
  knowledge: Knowledge,
  literal: boolean,
): Understanding {
  const isPath = ({ text }: Token) => tokens.length > 3 && text.includes('/');
  const spoken = tokens.filter((token) => !isPath(token) && !(token.glued && isSuffix(token.text)));
  const joined = joinTokens(literal ? spoken : readKeys(spoken, knowledge), knowledge);
  const isLatin = !literal && isLatinLayout(spoken, knowledge);
  const words = joined.flatMap((token, place) => {
    const isLast = place === joined.length - 1;
    const words =
      (isLatin && takeLatinLayout(token.text, knowledge)) ||
      takeWord(token, isLast, knowledge, literal);
    const taken = token.typed ? markFirst(words, token.typed, token.text) : words;
    return !isLast && isPlace.test(token.text)
      ? taken.map((word) => ({ ...word, isPlace: true }))
      : taken;
  });
  const kept = dropEmpty(words);
  return {
    segments: weighOperands(joinPhrases(kept, knowledge)),
    changes: kept.flatMap(({ change }) => change ?? []),
    wants: findWish(words),
  };
}

/** Where something is asked about says less than what is asked. */
const isPlace = /..에서(?:는|의|도)?$/;

/** Whether all words of a query were typed on the Hangul layout that were to be Latin: 애찯ㄱ 그, docker rm. */
const isLatinLayout = (tokens: readonly Token[], knowledge: Knowledge): boolean =>
  tokens.some(({ text }) => /[가-힣][ㄱ-ㅣ]|[ㄱ-ㅣ][가-힣]/.test(text)) &&
  tokens.every(({ text }) => takeLatinLayout(text, knowledge) !== null);

/** A query of which the keys make whole syllables, and few words as they are, was to be Hangul: dlTldptm, 이씨에스. */
function readKeys(tokens: readonly Token[], { dictionary }: Knowledge): readonly Token[] {
  const read = tokens.map((token): Token => ({
    ...token,
    kind: 'hangul',
    text: toHangulKeys(token.text),
    typed: token.text,
  }));
  const known = tokens.filter(({ text }) => dictionary.has(text.toLowerCase()));
  const isHangul = /^[가-힣]{2,}[ㄱ-ㅎ]?$/.test(read.map(({ text }) => text).join(''));
  const isTyped = tokens.every(({ kind }) => kind === 'latin');
  return isTyped && isHangul && 2 * known.length < tokens.length ? read : tokens;
}

/** Words after a command or a flag are what it acts on, and say little about what is looked for. */
function weighOperands(segments: Segment[]): Segment[] {
  const isFlag = ({ typed }: Segment) => typed.startsWith('-');
  const command = segments.findIndex((segment) => segment.isCommand || isFlag(segment));
  if (command < 0) return segments;
  return segments.map((segment, place) =>
    place > command && /^[a-z0-9]/i.test(segment.typed)
      ? { ...segment, weight: 0.25 * segment.weight }
      : segment,
  );
}

function dropEmpty(words: Word[]): Word[] {
  const isEmpty = ({ typed, change, alternatives: [first] }: Word) =>
    (!change && emptyWords.has(typed)) ||
    (first?.quality === 1 && first.terms.every((term) => emptyWords.has(term)));
  const full = words.filter((word) => !isEmpty(word));
  return full.length > 0 ? full : words;
}

const wishes: [Understanding['wants'], RegExp][] = [
  ['option', /^(옵션|플래그|option|flag)/],
  ['command', /^(명령|커맨드|command)/],
  ['comparison', /^(차이|비교|다른|vs|versus|difference)/],
];

function findWish(words: readonly Word[]): Understanding['wants'] {
  const wish = wishes.find(([, pattern]) => words.some(({ typed }) => pattern.test(typed)));
  return wish?.[0] ?? null;
}
