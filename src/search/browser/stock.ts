import { toLetters } from '../../korean/letters.ts';
import type { Entry, FurtherWords } from './format.ts';
import { nameWords } from './name-words.ts';
import { verbStems } from './stem.ts';
import type { Stock } from './stem-word.ts';
import { emptyWords } from './words/question-words.ts';

const isHangul = (word: string) => /^[가-힣]/.test(word);

/** A predicate's stem as it is kept: without ㄹ at its end (만들-, 만드는). */
export const verbKey = (stem: string): string =>
  toLetters(stem.replace(/-$/, '')).replace(/ㄹ$/, '');

/** Predicates among synonyms have a hyphen. */
export const isPredicate = (word: string): boolean => word.endsWith('-');

/** 만든 and 원하는 stand in names, and are no nouns; 쓰기 and 묶음 are. */
const endsInN = (word: string): boolean => /[ㄴㄹ]$/.test(toLetters(word.slice(-1)));

/** Words of the names, of the notes and of everyday, as the stemmer asks for them. */
export function createStock(
  entries: readonly Entry[],
  { nouns, verbs, synonyms }: FurtherWords,
): Stock {
  const everyday = synonyms.split(/\s/).filter(isHangul);
  const verbSet = new Set([...verbs.split(' '), ...everyday.filter(isPredicate)].map(verbKey));
  const isAdnominal = (word: string) =>
    endsInN(word) && verbStems(word, false, (stem) => verbSet.has(stem)).length > 0;
  const nounSet = new Set([
    ...entries
      .filter(({ kind }) => kind === 'concept')
      .flatMap(({ names }) => names.flatMap(nameWords))
      .filter((word) => !isAdnominal(word)),
    ...nouns.split(' '),
    ...everyday.filter((word) => !isPredicate(word)),
    ...[...emptyWords].filter((word) => (word.length > 1 || word === '뭐') && isHangul(word)),
  ]);
  return {
    isNoun: (word) => nounSet.has(word),
    isVerb: (letters) => verbSet.has(letters),
    isEmpty: (word) => emptyWords.has(word),
  };
}
