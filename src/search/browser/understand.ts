import { toHangulKeys, toLatinKeys } from '../../korean/two-set-keyboard.ts';
import { joinPhrases } from './join-phrases.ts';
import { joinTokens } from './join-tokens.ts';
import { isSuffix } from './stem.ts';
import { markFirst } from './change-word.ts';
import { takeWord } from './take-word.ts';
import type { Token } from './tokens.ts';
import { type Knowledge, type Segment, type Understanding, type Word } from './understanding.ts';
import { emptyWords } from './words/question-words.ts';

/**
 * Takes the words of a query for what they mean. `literal` leaves them as they were typed, and `said` are
 * those that are left so by themselves.
 */
export function understand(
  tokens: readonly Token[],
  knowledge: Knowledge,
  literal: boolean,
  said: readonly string[] = [],
): Understanding {
  const isPath = ({ text }: Token) => tokens.length > 3 && text.includes('/');
  const suffixOf = (token: Token | undefined) =>
    token?.glued && isSuffix(token.text) ? token.text : '';
  const spoken = tokens
    .map((token, place) => ({ ...token, suffix: suffixOf(tokens[place + 1]) }))
    .filter((token) => !isPath(token) && !suffixOf(token));
  const joined = joinTokens(literal ? spoken : readKeys(spoken, knowledge), knowledge);
  const all = joined.flatMap((token, place) => {
    const isLast = place === joined.length - 1;
    const words = takeWord(token, isLast, knowledge, literal || said.includes(token.text));
    const taken = token.typed ? markFirst(words, token.typed, token.text) : words;
    return !isLast && isPlace.test(token.text + (token.suffix ?? ''))
      ? taken.map((word) => ({ ...word, isPlace: true }))
      : taken;
  });
  const kept = dropEmpty(all);
  return {
    segments: weighOperands(joinPhrases(kept, knowledge)),
    changes: kept.flatMap(({ change }) => change ?? []),
    unknown: kept.filter(({ known, change }) => !known && !change).map(({ typed }) => typed),
    wants: findWish(all),
  };
}

/** Where something is asked about says less than what is asked. */
const isPlace = /..에서(?:는|의|도)?$/;

/** A query that was wholly typed on the other keyboard layout, as it was meant. */
function readKeys(tokens: readonly Token[], { dictionary, stock }: Knowledge): readonly Token[] {
  const read = (kind: Token['kind'], toKeys: (text: string) => string) =>
    tokens.map((token): Token => ({
      ...token,
      kind: token.kind === 'flag' ? 'flag' : kind,
      text: toKeys(token.text),
      typed: token.text,
    }));
  const isLatin = ({ text }: Token) => dictionary.has(text.toLowerCase());
  if (tokens.every(({ kind }) => kind === 'latin')) {
    // Few Latin words make whole syllables: dlTldptm is 이씨에스.
    const hangul = read('hangul', (text) =>
      // Caps Lock, not Shift with each key.
      toHangulKeys(text.toUpperCase() === text ? text.toLowerCase() : text),
    );
    const isWhole = /^[가-힣]{2,}[ㄱ-ㅎ]?$/.test(hangul.map(({ text }) => text).join(''));
    return isWhole && 2 * tokens.filter(isLatin).length < tokens.length ? hangul : tokens;
  }
  // Hangul words leave no letter alone: 애찯ㄱ 그 is docker rm.
  const isHangul = tokens.some(
    ({ kind, text }) => kind === 'latin' || (text.length > 1 && stock.isNoun(text)),
  );
  const isBroken = tokens.some(({ text }) => /[가-힣][ㄱ-ㅣ]|[ㄱ-ㅣ][가-힣]|[ㅏ-ㅣ]/.test(text));
  const latin = read('latin', toLatinKeys);
  const isSure = latin.some(isLatin) || tokens.some(({ text }) => /[ㅏ-ㅣ]/.test(text));
  return !isHangul && isBroken && isSure ? latin : tokens;
}

/** Words after a command or a flag are what it acts on, and say little about what is looked for. */
function weighOperands(segments: Segment[]): Segment[] {
  const isFlag = ({ typed }: Segment) => typed.startsWith('-');
  const command = segments.findIndex((segment) => segment.isCommand || isFlag(segment));
  if (command < 0) return segments;
  const isLatin = ({ typed }: Segment) => /^[a-z0-9-]/i.test(typed);
  const end = segments.findIndex((segment, place) => place > command && !isLatin(segment));
  return segments.map((segment, place) =>
    place > command && (end < 0 || place < end) && !isFlag(segment)
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
  ['comparison', /^(차이|비교|다르|다른|다를|달라|vs$|difference)/],
  ['option', /^(옵션|플래그|option|flag)/],
  ['command', /^(명령|커맨드|command|쳐야|치면)/],
  ['concept', /^(뭐|뭔|무엇|왜|이유|까닭|개념|정의|뜻|의미|목적|역할)/],
];

function findWish(words: readonly Word[]): Understanding['wants'] {
  const wish = wishes.find(([, pattern]) => words.some(({ typed }) => pattern.test(typed)));
  return wish?.[0] ?? null;
}
