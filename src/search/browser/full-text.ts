import { toLetters } from '../../korean/letters.ts';
import { fromIndexWord, toIndexWords } from './index-words.ts';
import { answerShare } from './answer-share.ts';
import type { Segment } from './understanding.ts';

/** What is used of Pagefind; the same in the browser and in Node. */
export type Pagefind = {
  options(options: typeof rankText): Promise<unknown>;
  init(): Promise<unknown>;
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

/** A piece of the notes, best passage in front. */
export type TextHit = {
  /** Address of the heading: what it is merged by. */
  url: string;
  /** Address of the passage that answers best. */
  passageUrl: string;
  title: string;
  heading: string;
  passage: string;
  /** All passages. */
  text: string;
  score: number;
};

/** So many searches are made for one query, and so many records are read. */
const mostQueries = 10;
const mostRecords = 12;
const enough = 10;

/**
 * Searches the notes for all words, then for fewer of them until there is enough. Throws what the
 * signal was aborted with, and what Pagefind fails with.
 */
export async function searchText(
  pagefind: Pagefind,
  segments: readonly Segment[],
  weigh: (term: string) => number,
  section: number | null,
  signal?: AbortSignal,
): Promise<TextHit[]> {
  const found = new Map<string, { result: PagefindResult; score: number }>();
  for (const { text, worth } of listQueries(segments, weigh)) {
    if (found.size >= enough && worth < 0.5) break;
    const { results } = await pagefind.search(
      text,
      section === null ? {} : { filters: { section: [String(section)] } },
    );
    signal?.throwIfAborted();
    const [first] = results;
    for (const result of results.slice(0, 3 * mostRecords)) {
      const score = worth * (0.5 + (0.5 * result.score) / (first?.score || 1));
      const known = found.get(result.id);
      if (!known || known.score < score) found.set(result.id, { result, score });
    }
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, mostRecords);
  const terms = segments.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms));
  const hits = await Promise.all(best.map(({ result }) => readHit(result, segments, weigh)));
  return hits.filter((hit) => holdsAny(hit, terms)).sort((a, b) => b.score - a.score);
}

/** For a word that it does not have Pagefind answers with the longest word that begins it. */
function holdsAny({ title, heading, text }: TextHit, terms: readonly string[]): boolean {
  const letters = toLetters(`${title} ${heading} ${text}`.toLowerCase());
  return terms.some((term) => letters.includes(toLetters(term.toLowerCase())));
}

/** Combinations of the segments' alternatives, then of fewer segments, best first. */
function listQueries(segments: readonly Segment[], weigh: (term: string) => number) {
  const parts = segments.map(({ alternatives, weight }) => ({
    share: weight * Math.max(0.1, ...(alternatives[0]?.terms ?? []).map(weigh)),
    alternatives: alternatives
      .filter(({ terms }) => terms.length > 0)
      .toSorted((a, b) => b.quality - a.quality)
      .slice(0, 4),
  }));
  const all = parts.reduce((total, { share }) => total + share, 0) || 1;
  let queries: { words: string[]; worth: number }[] = [{ words: [], worth: 0 }];
  for (const { alternatives, share } of parts) {
    queries = queries
      .flatMap(({ words, worth }) => [
        { words, worth },
        ...alternatives.map(({ terms, quality }) => ({
          words: [...words, ...toIndexWords(terms)],
          worth: worth + (quality * share) / all,
        })),
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, 40);
  }
  return queries
    .filter(({ words }) => words.length > 0)
    .slice(0, mostQueries)
    .map(({ words, worth }) => ({ text: words.join(' '), worth }));
}

async function readHit(
  result: PagefindResult,
  segments: readonly Segment[],
  weigh: (term: string) => number,
): Promise<TextHit> {
  const { content, meta, url, raw_url } = await result.data();
  const lines = (meta['text'] ?? '').split('\n');
  const places = (meta['places'] ?? '').split('\n').map((place) => {
    const [from, anchor] = place.split(' ');
    return { from: Number(from), anchor: anchor ?? '' };
  });
  const words = content.split(' ').map(fromIndexWord);
  const headings = new Set(words.slice(0, places[0]?.from ?? 0));
  const record = new Set(words);
  const shares = places.map(({ from }, at) =>
    answerShare(
      { own: new Set(words.slice(from, places[at + 1]?.from)), headings, record },
      segments,
      weigh,
    ),
  );
  const score = Math.max(...shares);
  const best = shares.indexOf(score);
  const own = raw_url ?? url;
  const anchor = places[best]?.anchor;
  return {
    url: own,
    passageUrl: anchor ? `${own.replace(/#.*/, '')}#${anchor}` : own,
    title: meta['title'] ?? '',
    heading: meta['heading'] ?? '',
    passage: lines[best] ?? '',
    text: meta['text'] ?? '',
    score,
  };
}
