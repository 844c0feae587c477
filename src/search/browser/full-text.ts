import { toIndexWords } from './index-words.ts';
import { shareOf, type Weigh } from './answer-share.ts';
import type { Pagefind } from './pagefind.ts';
import type { Match } from './pagefind-engine.ts';
import { type ReadRecord, rankRecord, type TextHit } from './text-record.ts';
import type { Alternative, Segment } from './understanding.ts';

/** So many searches are made for all words together and for each by itself, and so many records are read. */
const mostQueries = 3;
const mostForOne = 3;
const mostRecords = 20;
const enough = 10;

/** Pieces of the notes, and whether all that was asked for could be read. */
export type TextHits = { hits: TextHit[]; isWhole: boolean };

/**
 * Searches the notes for all words together, and where that finds little for each of them; the passages
 * found are ordered by how much of the query they answer. Throws what the signal was aborted with, and
 * what the index fails with where nothing of it can be read.
 */
export async function searchText(
  pagefind: Pagefind,
  read: ReadRecord,
  segments: readonly Segment[],
  weigh: Weigh,
  section: number | null,
  signal?: AbortSignal,
): Promise<TextHits> {
  const failures: unknown[] = [];
  const found = new Map<string, Candidate>();
  const parts = listParts(segments, weigh);
  const { strong = [], weak = [] } = Object.groupBy(listQueries(parts), ({ worth }) =>
    worth < 0.5 ? 'weak' : 'strong',
  );
  const byPart =
    parts.length > 1 ? parts.map((part) => listQueries([part]).slice(0, mostForOne)) : [];
  const together = (known: number, worth: number) => Math.max(known, worth);
  for (const { text } of [...strong, ...weak, ...byPart.flat()]) pagefind.preload(text);
  await gather(strong, together);
  if (found.size < enough) await gather(weak, together);
  if (found.size < enough) {
    for (const queries of byPart) await gather(queries, (known, worth) => known + worth);
  }
  const best = [...found.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, Math.max(mostRecords, 2 * parts.length));
  const records = await settle(best.map(({ match }) => read(match)));
  const hits = records
    .flatMap((record) => (record ? [rankRecord(record, segments, weigh)] : []))
    // For a word that it does not have Pagefind answers with the longest word that begins it.
    .filter(({ score, asked }) => score > 0 || asked > 0)
    .sort((a, b) => b.score - a.score);
  if (failures.length > 0 && hits.length === 0) throw failures[0];
  return { hits, isWhole: failures.length === 0 };

  /** Adds what a group of queries finds, each record by its best query. */
  async function gather(queries: readonly Query[], join: (known: number, worth: number) => number) {
    const here = new Map<string, Candidate>();
    const answers = await settle(queries.map(({ text }) => pagefind.search(text, section)));
    signal?.throwIfAborted();
    for (const [place, matches = []] of answers.entries()) {
      const worth = queries[place]?.worth ?? 0;
      const [first] = matches;
      for (const match of matches) {
        const score = worth * (0.5 + (0.5 * match.score) / (first?.score || 1));
        if (score > (here.get(match.id)?.score ?? 0)) here.set(match.id, { match, score });
      }
    }
    for (const [id, { match, score }] of here)
      found.set(id, { match, score: join(found.get(id)?.score ?? 0, score) });
  }

  /** What could be read; nothing in the place of what could not. */
  async function settle<T>(loading: Promise<T>[]): Promise<(T | undefined)[]> {
    return (await Promise.allSettled(loading)).map((settled) => {
      if (settled.status === 'fulfilled') return settled.value;
      failures.push(settled.reason);
      return undefined;
    });
  }
}

type Query = { text: string; worth: number };
type Candidate = { match: Match; score: number };
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
