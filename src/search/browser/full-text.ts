import { toIndexWords } from './index-words.ts';
import { shareOf, type Weigh } from './answer-share.ts';
import { type ReadRecord, rankRecord, type TextHit } from './text-record.ts';
import type { Alternative, Segment } from './understanding.ts';

/** What is used of Pagefind; the same in the browser and in Node. */
export type Pagefind = {
  options(
    options: typeof rankText & { noWorker?: boolean; metaCacheTag?: string },
  ): Promise<unknown>;
  preload(query: string): Promise<unknown>;
  search(
    query: string,
    options?: { filters?: Record<string, string[]> },
  ): Promise<{ results: PagefindResult[] }>;
};

export type PagefindResult = {
  id: string;
  score: number;
  data(): Promise<{
    content: string;
    meta: Record<string, string>;
    url: string;
    raw_url?: string;
  }>;
};

/** Short pieces are no better for being short. */
export const rankText = { ranking: { pageLength: 0.4 } };

/** So many searches are made for all words together and for each by itself, and so many records are read. */
const mostQueries = 3;
const mostForOne = 3;
const mostRecords = 10;
const enough = 10;

/**
 * Searches the notes for all words together, and where that finds little for each of them; the passages
 * found are ordered by how much of the query they answer. Throws what the signal was aborted with, and
 * what Pagefind fails with.
 */
export async function searchText(
  pagefind: Pagefind,
  read: ReadRecord,
  segments: readonly Segment[],
  weigh: Weigh,
  section: number | null,
  signal?: AbortSignal,
): Promise<TextHit[]> {
  const options = section === null ? {} : { filters: { section: [String(section)] } };
  const found = new Map<string, Candidate>();
  const parts = listParts(segments, weigh);
  const { strong = [], weak = [] } = Object.groupBy(listQueries(parts), ({ worth }) =>
    worth < 0.5 ? 'weak' : 'strong',
  );
  const together = (known: number, worth: number) => Math.max(known, worth);
  await gather(strong, together);
  if (found.size < enough) await gather(weak, together);
  if (found.size < enough && parts.length > 1) {
    for (const part of parts)
      await gather(listQueries([part]).slice(0, mostForOne), (known, worth) => known + worth);
  }
  const best = [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(mostRecords, 2 * parts.length));
  const records = await Promise.all(best.map(({ result }) => read(result)));
  const hits = records.map((record) => rankRecord(record, segments, weigh));
  // For a word that it does not have Pagefind answers with the longest word that begins it.
  return hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);

  /** Adds what a group of queries finds, each record by its best query. */
  async function gather(queries: readonly Query[], join: (known: number, worth: number) => number) {
    const here = new Map<string, Candidate>();
    const answers = await Promise.all(queries.map(({ text }) => pagefind.search(text, options)));
    signal?.throwIfAborted();
    for (const [place, { results }] of answers.entries()) {
      const worth = queries[place]?.worth ?? 0;
      const [first] = results;
      for (const result of results.slice(0, 60)) {
        const score = worth * (0.5 + (0.5 * result.score) / (first?.score || 1));
        if (score > (here.get(result.id)?.score ?? 0)) here.set(result.id, { result, score });
      }
    }
    for (const [id, { result, score }] of here)
      found.set(id, { result, score: join(found.get(id)?.score ?? 0, score) });
  }
}

type Query = { text: string; worth: number };
type Candidate = { result: PagefindResult; score: number };
type Part = { share: number; alternatives: Alternative[] };

/** The segments with their share of the query and their best alternatives. */
function listParts(segments: readonly Segment[], weigh: Weigh): Part[] {
  const shares = segments.map((segment) => shareOf(segment, weigh));
  const all = shares.reduce((total, share) => total + share, 0) || 1;
  return segments.map(({ alternatives }, place) => ({
    share: (shares[place] ?? 0) / all,
    alternatives: alternatives
      .filter(({ terms }) => terms.length > 0)
      .toSorted((a, b) => b.quality - a.quality)
      .slice(0, 4),
  }));
}

/** Combinations of the parts' alternatives, then of fewer parts, best first. */
function listQueries(parts: readonly Part[]): Query[] {
  let queries: { words: string[]; worth: number }[] = [{ words: [], worth: 0 }];
  for (const { alternatives, share } of parts) {
    queries = queries
      .flatMap(({ words, worth }) => [
        { words, worth },
        ...alternatives.map(({ terms, quality }) => ({
          words: [...words, ...toIndexWords(terms)],
          worth: worth + quality * share,
        })),
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 40);
  }
  return queries
    .filter(({ words }) => words.length > 0)
    .slice(0, Math.max(mostQueries, parts.length))
    .map(({ words, worth }) => ({ text: words.join(' '), worth }));
}
