import { toLetters } from '../../korean/letters.ts';
import type { Entry } from './format.ts';
import { nameWords } from './name-words.ts';
import type { Stock } from './stem.ts';
import { emptyWords } from './words/question-words.ts';
import { isPredicate, synonyms } from './words/synonyms.ts';
import { everydayVerbs } from './words/verbs.ts';

const isHangul = (word: string) => /^[가-힣]/.test(word);

/** A predicate's stem as it is kept: without ㄹ at its end (만들-, 만드는). */
const verbKey = (stem: string): string => toLetters(stem.replace(/-$/, '')).replace(/ㄹ$/, '');

const everyday = synonyms.flat().filter(isHangul);

/** Stems of predicates that are known whatever the notes say, in simple letters. */
export const everydayStems: ReadonlySet<string> = new Set(
  [...everyday.filter(isPredicate), ...everydayVerbs].map(verbKey),
);

/** Words of the names, of the notes and of everyday, as the stemmer asks for them. */
export function createStock(entries: readonly Entry[], nouns: string, verbs: string): Stock {
  const nounSet = new Set([
    ...entries
      .filter(({ kind }) => kind === 'concept')
      .flatMap(({ names }) => names.flatMap(nameWords)),
    ...nouns.split(' '),
    ...everyday.filter((word) => !isPredicate(word)),
    ...[...emptyWords].filter((word) => word.length > 1 && isHangul(word)),
  ]);
  const verbSet = new Set([...verbs.split(' ').map(verbKey), ...everydayStems]);
  return {
    isNoun: (word) => nounSet.has(word),
    isVerb: (letters) => verbSet.has(letters),
    isEmpty: (word) => emptyWords.has(word),
  };
}
