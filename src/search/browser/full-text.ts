import type { ResultKind } from './result.ts';
import { emptyWords } from './words/question-words.ts';
import { fromIndexWord, toIndexWords } from './index-words.ts';
import { answerShare, quotedShare, shareOf, type Weigh } from './answer-share.ts';
import type { Alternative, Segment } from './understanding.ts';

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
  kind: ResultKind;
  /** Address of the heading: what it is merged by. */
  url: string;
  /** Address of the passage that answers best. */
  passageUrl: string;
  title: string;
  heading: string;
  passage: string;
  /** How much of the query the passage answers, 0 to 1. */
  score: number;
};

/** So many searches are made for all words together and for each by itself, and so many records are read. */
const mostQueries = 8;
const mostForOne = 3;
const mostRecords = 14;
const enough = 10;

/**
 * Searches the notes for all words together, and where that finds little for each of them; the passages
 * found are ordered by how much of the query they answer. Throws what the signal was aborted with, and
 * what Pagefind fails with.
 */
export async function searchText(
  pagefind: Pagefind,
  segments: readonly Segment[],
  weigh: Weigh,
  section: number | null,
  signal?: AbortSignal,
): Promise<TextHit[]> {
  const options = section === null ? {} : { filters: { section: [String(section)] } };
  const found = new Map<string, Candidate>();
  const parts = listParts(segments, weigh);
  const together = listQueries(parts);
  await gather(together, (known, worth) => Math.max(known, worth));
  if (found.size < enough && parts.length > 1) {
    for (const part of parts)
      await gather(listQueries([part]).slice(0, mostForOne), (known, worth) => known + worth);
  }
  const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, mostRecords);
  const hits = await Promise.all(best.map(({ result }) => readHit(result, segments, weigh)));
  // For a word that it does not have Pagefind answers with the longest word that begins it.
  return hits.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);

  /** Adds what a group of queries finds, each record by its best query. */
  async function gather(queries: readonly Query[], join: (known: number, worth: number) => number) {
    const here = new Map<string, Candidate>();
    for (const { text, worth } of queries) {
      if (here.size >= enough && worth < 0.5 && queries === together) break;
      const { results } = await pagefind.search(text, options);
      signal?.throwIfAborted();
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
    .slice(0, mostQueries)
    .map(({ words, worth }) => ({ text: words.join(' '), worth }));
}

/** Words that may be a quotation, an error message say: those of a query in Latin letters that is no command. */
function listQuoted(segments: readonly Segment[]): string[] {
  if (segments.some(({ isCommand, typed }) => isCommand || typed.startsWith('-'))) return [];
  const terms = segments.flatMap(({ alternatives: [first] }) => first?.terms ?? []);
  return terms.filter((term) => /^[a-z]/.test(term));
}

async function readHit(
  result: PagefindResult,
  segments: readonly Segment[],
  weigh: Weigh,
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
  const asked = listQuoted(segments);
  const shares = places.map(({ from }, at) => {
    const own = words.slice(from, places[at + 1]?.from);
    return (
      answerShare({ own: new Set(own), headings, record }, segments, weigh) +
      quotedShare(
        own.filter((word) => !emptyWords.has(word)),
        asked,
      )
    );
  });
  const score = Math.max(...shares);
  const best = shares.indexOf(score);
  const own = raw_url ?? url;
  const anchor = places[best]?.anchor;
  const passage = lines[best] ?? '';
  const kind = (meta['kind'] ?? 'text') as ResultKind;
  if (kind === 'option') {
    const [title = '', summary = ''] = passage.split(/: (.*)/s);
    const uses = Number(meta['uses']);
    const ofUse = (score * uses) / (uses + 1);
    const address = anchor ?? own;
    return {
      kind,
      url: address,
      passageUrl: address,
      title,
      heading: '',
      passage: summary,
      score: ofUse,
    };
  }
  return {
    kind,
    url: own,
    passageUrl: anchor ? `${own.replace(/#.*/, '')}#${anchor}` : own,
    title: meta['title'] ?? '',
    heading: meta['heading'] ?? '',
    passage,
    score,
  };
}
