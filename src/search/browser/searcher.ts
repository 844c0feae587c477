import { cleanQuery } from './clean.ts';
import { createDictionary } from './dictionary.ts';
import { createEntityIndex, type Hit, joinedForms } from './entity-index.ts';
import { type Entry, type EntryKind, type SearchData, unpackEntries } from './format.ts';
import { type Pagefind, searchText, type TextHit } from './full-text.ts';
import { markStems, type Piece } from './highlight.ts';
import { createStock } from './stock.ts';
import { suggestNames } from './suggest.ts';
import { createAnalyser, termsOf } from './terms.ts';
import { mostTokens, readTokens } from './tokens.ts';
import { type Change, nameKey, type Namesakes, type Segment, understand } from './understand.ts';
import { synonyms } from './words/synonyms.ts';

export type ResultKind = EntryKind | 'text';

export type Result = {
  kind: ResultKind;
  title: string;
  /** Where it stands, for pieces of the notes. */
  heading: string;
  /** Definition, summary or passage. */
  text: string;
  /** Address on the site without its base. */
  url: string;
};

export type Found = {
  results: Result[];
  /** What was searched in place of what was typed. */
  changes: Change[];
  /** Stems to mark in the results. */
  marks: ReadonlySet<string>;
};

export type SearchOptions = {
  /** Search the words as they were typed, without corrections. */
  literal?: boolean;
  /** Place of the one section to search in. */
  section?: number | null;
  /** Gives up a search that a newer one has overtaken. */
  signal?: AbortSignal;
};

export type Searcher = {
  /** Answers from names alone. */
  searchNames(query: string, options?: SearchOptions): Found;
  /** Answers from names and the notes' text together. */
  search(query: string, pagefind: Pagefind, options?: SearchOptions): Promise<Found>;
  /** A text with the stems marked that were searched for. */
  mark(text: string, marks: ReadonlySet<string>): Piece[];
  /** Names that come nearest to a query without results. */
  suggest(query: string): string[];
  /** Names of the sections, by which results can be filtered. */
  sections: string[];
};

const mostResults = 30;

export function createSearcher(data: SearchData): Searcher {
  const entries = unpackEntries(data.entries);
  const stock = createStock(entries, data.nouns, data.verbs);
  const analyse = createAnalyser(stock);
  const index = createEntityIndex(entries, analyse);
  const knowledge = {
    stock,
    dictionary: createDictionary(countTerms(entries, data, analyse)),
    namesakes: createNamesakes(entries, analyse),
    synonymsOf: createSynonyms(analyse),
  };

  function ask(query: string, { literal = false, section = null }: SearchOptions) {
    const tokens = readTokens(cleanQuery(query), mostTokens);
    const understanding = understand(tokens, knowledge, literal);
    const hits = index
      .search(understanding)
      .filter(({ place }) => section === null || entries[place]?.sections.includes(section));
    return { ...understanding, hits };
  }

  const toResult = (place: number): Result => {
    const entry = entries[place];
    if (!entry) throw new RangeError(`no entry ${place}`);
    const parent = entry.parent === null ? undefined : entries[entry.parent];
    return {
      kind: entry.kind,
      title: titleOf(entry, parent),
      heading: entry.kind === 'chapter' ? (entry.names[0] ?? '') : '',
      text: entry.text,
      url: (parent?.url ?? '') + entry.url,
    };
  };

  return {
    searchNames(query, options = {}) {
      const { hits, changes, segments } = ask(query, options);
      const results = hits.slice(0, mostResults).map(({ place }) => toResult(place));
      return { results, changes, marks: marksOf(segments) };
    },
    async search(query, pagefind, options = {}) {
      const { hits, changes, segments } = ask(query, options);
      const texts = await searchText(
        pagefind,
        segments,
        index.weigh,
        options.section ?? null,
        options.signal,
      );
      const results = merge(hits, texts, toResult);
      return { results, changes, marks: marksOf(segments) };
    },
    mark: (text, marks) => markStems(text, marks, (token) => termsOf(token, stock)),
    suggest: (query) => suggestNames(cleanQuery(query), entries),
    sections: data.sections,
  };
}

function titleOf({ kind, names }: Entry, parent: Entry | undefined): string {
  const [first = '', second] = names;
  if (kind === 'concept')
    return second && /^[\x20-\x7e]+$/.test(second) && first !== second
      ? `${first} (${second})`
      : first;
  if (kind === 'option') return `${parent?.names[0]} ${names.toReversed().join(', ')}`;
  if (kind === 'chapter') return parent?.names[0] ?? '';
  return first;
}

const marksOf = (segments: readonly Segment[]) =>
  new Set(
    segments.flatMap(({ alternatives }) =>
      alternatives.filter(({ quality }) => quality > 0.6).flatMap(({ terms }) => terms),
    ),
  );

/** Ranks count, and for names how much of the query they answer: a half-answer yields to a passage. */
const weights = { flat: 4, names: 1, texts: 0.3 };

/** One list of both by reciprocal rank; the same heading found both ways is one result. */
function merge(
  hits: readonly Hit[],
  texts: readonly TextHit[],
  toResult: (place: number) => Result,
): Result[] {
  const merged = new Map<string, { result: Result; score: number }>();
  for (const [rank, { place, score }] of hits.slice(0, mostResults).entries()) {
    const result = toResult(place);
    const value = (weights.names * Math.min(1, score) ** 1.5) / (weights.flat + rank);
    merged.set(result.url, { result, score: value });
  }
  for (const [rank, hit] of texts.entries()) {
    const known = merged.get(hit.url);
    const value = (weights.texts * hit.score) / (weights.flat + rank) + (known?.score ?? 0);
    merged.set(hit.url, { result: toTextResult(hit, known?.result), score: value });
  }
  return [...merged.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, mostResults)
    .map(({ result }) => result);
}

const toTextResult = (hit: TextHit, known: Result | undefined): Result =>
  known && known.kind !== 'chapter' && known.kind !== 'section'
    ? known
    : {
        kind: 'text',
        title: hit.title,
        heading: hit.heading,
        text: hit.passage,
        url: hit.passageUrl,
      };

/** How much each term is worth as a correction: names most, then words of the notes by frequency. */
function countTerms(
  entries: readonly Entry[],
  { nouns, verbs }: SearchData,
  analyse: (text: string) => string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  const raise = (term: string, count: number) =>
    counts.set(term, Math.max(count, counts.get(term) ?? 0));
  for (const [place, word] of [...verbs.split(' '), ...nouns.split(' ')].entries()) {
    if (word) raise(word, 1 / (1 + place));
  }
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
function createNamesakes(entries: readonly Entry[], analyse: (text: string) => string[]) {
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

/** `load balancer` is `LoadBalancer` too. */
const isLatinPhrase = (name: string) => /^[A-Za-z]+ [A-Za-z ]+$/.test(name);

function createSynonyms(analyse: (text: string) => string[]) {
  const groups = synonyms.map((group) => [
    ...new Set(group.flatMap((word) => (word.endsWith('-') ? [word.slice(0, -1)] : analyse(word)))),
  ]);
  const byTerm = new Map<string, string[]>();
  for (const group of groups) {
    for (const term of group) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), ...group.filter((other) => other !== term)]);
    }
  }
  return (term: string) => byTerm.get(term) ?? [];
}
