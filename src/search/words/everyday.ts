import type { FurtherWords } from '../browser/format.ts';
import { isPredicate, verbKey } from '../browser/stock.ts';
import { synonyms } from './synonyms.ts';
import { everydayVerbs } from './verbs.ts';

/** Stems of predicates that are known whatever the notes say, in simple letters. */
export const everydayStems: ReadonlySet<string> = new Set(
  [...synonyms.join(' ').split(' ').filter(isPredicate), ...everydayVerbs].map(verbKey),
);

/** What the notes know of words, and everybody beside them. */
export const withEveryday = (nouns: readonly string[], verbs: readonly string[]): FurtherWords => ({
  nouns: nouns.join(' '),
  verbs: [...verbs, ...everydayVerbs].join(' '),
  synonyms: synonyms.join('\n'),
});
