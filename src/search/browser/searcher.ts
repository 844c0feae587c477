import { cleanQuery } from './clean.ts';
import { createEntityIndex } from './entity-index.ts';
import { type SearchData, unpackEntries, unpackWords } from './format.ts';
import { searchText } from './full-text.ts';
import { markStems, type Piece } from './highlight.ts';
import { gatherKnowledge } from './knowledge.ts';
import { merge, mostResults } from './merge.ts';
import { unpackLines } from './pack-text.ts';
import type { Pagefind } from './pagefind.ts';
import { remember, rememberFor } from '../../remember.ts';
import { type Result, resultOf } from './result.ts';
import { createStock } from './stock.ts';
import { suggestNames } from './suggest.ts';
import { createReader, type TextHit } from './text-record.ts';
import { createAnalyser, rememberTerms } from './terms.ts';
import { mostTokens, readTokens } from './tokens.ts';
import { understand } from './understand.ts';
import type { Alternative, Change, Segment, Understanding } from './understanding.ts';

export type Found = {
  results: Result[];
  /** What was searched in place of what was typed. */
  changes: Change[];
  /** Stems to mark in the results. */
  marks: ReadonlySet<string>;
  /** Whether all could be read that was to be searched. */
  isWhole: boolean;
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
  /** Answers from names and the notes' text together; throws where nothing of that can be read. */
  search(query: string, pagefind: Pagefind, options?: SearchOptions): Promise<Found>;
  /** A text with the stems marked that were searched for. */
  mark(text: string, marks: ReadonlySet<string>): Piece[];
  /** Names that come nearest to a query without results. */
  suggest(query: string): string[];
  /** Names of the sections, by which results can be filtered. */
  sections: string[];
};

export function createSearcher(data: SearchData): Searcher {
  const entries = unpackEntries(data.entries);
  const words = unpackWords(data);
  const stock = createStock(entries, words);
  const analyse = remember(createAnalyser(stock));
  const termsOfWord = rememberTerms(stock);
  const index = createEntityIndex(entries, analyse);
  const knowledge = gatherKnowledge(entries, words, stock, analyse);

  /** Of a query names are asked first and its text a little later. */
  const askOnce = remember((asked) => {
    const [query, literal, section, said] = JSON.parse(asked) as [
      string,
      boolean,
      number | null,
      string[],
    ];
    const tokens = readTokens(cleanQuery(query), mostTokens);
    const understanding = understand(tokens, knowledge, literal, said);
    const hits = index
      .search(understanding)
      .filter(({ place }) => section === null || entries[place]?.sections.includes(section));
    return { ...understanding, hits };
  }, 1);
  const ask = (
    query: string,
    { literal = false, section = null }: SearchOptions,
    said: readonly string[] = [],
  ) => askOnce(JSON.stringify([query, literal, section, said]));

  /** What was taken for a slip, and stands in the notes as it was typed. */
  const listSaid = (query: string, changes: readonly Change[], texts: readonly TextHit[]) =>
    changes
      .filter(({ from, to, how }) => {
        const terms = analyse(from);
        const isMeant = to.length === from.length && terms.join('').length < from.length;
        return (
          how === 'spelling' &&
          query.includes(from) &&
          !isMeant &&
          texts.some(({ words }) => terms.every((term) => words.has(term)))
        );
      })
      .map(({ from }) => from);

  const readerOf = rememberFor(createReader);
  const toResult = (place: number) => resultOf(entries, place);

  return {
    searchNames(query, options = {}) {
      const { hits, changes, segments } = ask(query, options);
      const results = hits.slice(0, mostResults).map(({ place }) => toResult(place));
      return { results, changes, marks: marksOf(segments), isWhole: true };
    },
    async search(query, pagefind, options = {}) {
      const searchFor = ({ segments }: Understanding) =>
        searchText(
          pagefind,
          readerOf(pagefind),
          segments,
          index.weigh,
          options.section ?? null,
          options.signal,
        );
      let asked = ask(query, options);
      let texts = await searchFor(asked);
      const said = [
        ...listSaid(query, asked.changes, texts.hits),
        ...asked.unknown.filter((word) =>
          texts.hits.some(({ words }) => analyse(word).every((term) => words.has(term))),
        ),
      ];
      if (said.length > 0) {
        asked = ask(query, options, said);
        texts = await searchFor(asked);
      }
      const { hits, changes, segments } = asked;
      const results = merge(hits, texts.hits, toResult);
      return { results, changes, marks: marksOf(segments), isWhole: texts.isWhole };
    },
    mark: (text, marks) => markStems(text, marks, termsOfWord),
    suggest: (query) => suggestNames(cleanQuery(query), entries),
    sections: unpackLines(data.sections).filter(Boolean),
  };
}

/** A longer name for the same is marked by what was asked for alone: 볼륨 of `도커 볼륨`. */
const marksOf = (segments: readonly Segment[]) =>
  new Set(
    segments.flatMap(({ alternatives: [asked, ...others] }) => {
      const isLonger = ({ terms }: Alternative) =>
        asked?.terms.every((term) => terms.includes(term));
      return [...(asked ? [asked] : []), ...others.filter((other) => !isLonger(other))]
        .filter(({ quality }) => quality > 0.6)
        .flatMap(({ terms }) => terms);
    }),
  );
