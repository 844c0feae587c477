import { createDictionary } from './dictionary.ts';
import { joinedForms } from './entity-postings.ts';
import type { Entry, FurtherWords } from './format.ts';
import { isPredicate } from './stock.ts';
import type { Stock } from './stem-word.ts';
import { type Knowledge, nameKey, type Namesakes } from './understanding.ts';

type Analyse = (text: string) => string[];

/** All that queries are understood with, from what is loaded. */
export const gatherKnowledge = (
  entries: readonly Entry[],
  words: FurtherWords,
  stock: Stock,
  analyse: Analyse,
): Knowledge => ({
  stock,
  dictionary: createDictionary({
    counts: countTerms(entries, words, analyse),
    isNoun: (word) => stock.isNoun(word) && !stock.isEmpty(word),
    joinedNames: entries
      .filter(({ kind }) => kind === 'concept')
      .flatMap(({ names }) => names.filter(isHangulPhrase).map(nameKey)),
  }),
  namesakes: createNamesakes(entries, analyse),
  synonymsOf: createSynonyms(words, analyse),
});

/** How much each term is worth as a correction: names most, then words of the notes by frequency. */
function countTerms(
  entries: readonly Entry[],
  { nouns, verbs, synonyms }: FurtherWords,
  analyse: Analyse,
): Map<string, number> {
  const counts = new Map<string, number>();
  const raise = (term: string, count: number) =>
    counts.set(term, Math.max(count, counts.get(term) ?? 0));
  for (const [place, word] of [...verbs.split(' '), ...nouns.split(' ')].entries()) {
    if (word) raise(word, 1 / (1 + place));
  }
  for (const word of synonyms.split(/\s/)) raise(word.replace('-', ''), 0);
  for (const { names, text, kind, mentions } of entries) {
    for (const term of analyse(text)) raise(term, 1);
    if (kind === 'chapter' || kind === 'section')
      for (const term of names.flatMap(analyse)) raise(term, 2);
    else
      for (const term of names.flatMap((name) => [...analyse(name), ...joinedForms(name)]))
        raise(term, 3 + mentions);
  }
  return counts;
}

/** The other names of the concepts and commands that are called so, by name. */
function createNamesakes(entries: readonly Entry[], analyse: Analyse) {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'concept' && entry.kind !== 'command') continue;
    for (const name of entry.names) {
      const key = nameKey(name);
      named.set(key, [...(named.get(key) ?? []), entry]);
    }
  }
  return (key: string): Namesakes | null => {
    const called = named.get(key);
    if (!called) return null;
    const names = called.flatMap(({ names }) => names);
    return {
      isCommand: called.some(({ kind }) => kind === 'command'),
      terms: [...names.map(analyse), ...names.filter(isLatinPhrase).map((name) => [nameKey(name)])],
    };
  };
}

/** 바인드 마운트 is also written, and its 초성 are typed, as one word. */
const isHangulPhrase = (name: string) => /^[가-힣]+ [가-힣 ]+$/.test(name);

/** `load balancer` is `LoadBalancer` too. */
const isLatinPhrase = (name: string) => /^[A-Za-z]+ [A-Za-z ]+$/.test(name);

function createSynonyms({ synonyms }: FurtherWords, analyse: Analyse) {
  const groups = synonyms
    .split('\n')
    .map((group) => [
      ...new Set(
        group
          .split(' ')
          .flatMap((word) => (isPredicate(word) ? [word.slice(0, -1)] : analyse(word))),
      ),
    ]);
  const byTerm = new Map<string, string[]>();
  for (const group of groups) {
    for (const term of group) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), ...group.filter((other) => other !== term)]);
    }
  }
  return (term: string) => byTerm.get(term) ?? [];
}
