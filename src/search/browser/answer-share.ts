import type { Alternative, Segment } from './understanding.ts';

export type Weigh = (term: string) => number;

/** How much of the query a segment is. */
export const shareOf = ({ alternatives, weight }: Segment, weigh: Weigh): number =>
  weight * Math.max(0.1, ...(alternatives[0]?.terms ?? []).map(weigh));

/** Words of which a passage is read: its own, its headings', and those of all the record. */
export type PassageWords = {
  own: ReadonlySet<string>;
  headings: ReadonlySet<string>;
  record: ReadonlySet<string>;
};

/** A heading speaks for what stands under it, a neighbour a little. */
const worths = { headings: 0.6, record: 0.2 };

/** How much of the query a passage answers, 0 to 1. */
export const answerShare = (
  words: PassageWords,
  segments: readonly Segment[],
  weigh: Weigh,
): number => coverShare(words, segments, weigh, worths) * brevity(words.own.size);

/** Other words that are asked with for the same are meant too. */
const askedWorths = { headings: 0.8, record: 0.6 };
const mostUnasked = 0.7;

/** How much of the query is in words that learners ask with, less where more of them go unasked. */
export function askedShare(
  words: PassageWords,
  segments: readonly Segment[],
  weigh: Weigh,
): number {
  const asked = new Set(
    segments.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
  );
  let all = 0;
  let found = 0;
  for (const word of words.own) {
    all += weigh(word);
    if (asked.has(word)) found += weigh(word);
  }
  return (
    coverShare(words, segments, weigh, askedWorths) *
    (1 - mostUnasked + (mostUnasked * found) / all)
  );
}

function coverShare(
  { own, headings, record }: PassageWords,
  segments: readonly Segment[],
  weigh: Weigh,
  worths: { headings: number; record: number },
): number {
  let all = 0;
  let answered = 0;
  for (const segment of segments) {
    const share = shareOf(segment, weigh);
    all += share;
    answered +=
      share *
      Math.max(
        held(own, segment.alternatives, weigh),
        worths.headings * held(headings, segment.alternatives, weigh),
        worths.record * held(record, segment.alternatives, weigh),
      );
  }
  return all === 0 ? 0 : answered / all;
}

/** Listings and tables hold many words without being about them. */
const brevity = (words: number): number =>
  1 / (1 + longWorth * Math.log2(Math.max(1, words / usual)));
const usual = 25;
const longWorth = 0.08;

/** `crashloop` finds CrashLoopBackOff. */
const startWorth = 0.7;

const isStart = (term: string, words: ReadonlySet<string>): boolean => {
  if (term.length < 4) return false;
  for (const word of words) if (word.startsWith(term)) return true;
  return false;
};

function held(
  words: ReadonlySet<string>,
  alternatives: readonly Alternative[],
  weigh: Weigh,
): number {
  let best = 0;
  for (const { terms, quality } of alternatives) {
    if (quality <= best) continue;
    let all = 0;
    let found = 0;
    for (const term of terms) {
      const weight = weigh(term);
      all += weight;
      if (words.has(term)) found += weight;
      else if (isStart(term, words)) found += startWorth * weight;
    }
    if (all > 0) best = Math.max(best, quality * (found / all) ** 1.7);
  }
  return best;
}

/** Fewer words in a row are said by chance. */
const fewestQuoted = 3;

/**
 * The share of a query's words that stand in a text in the same order and together: an error message
 * that was pasted whole is a quotation.
 */
export function quotedShare(words: readonly string[], query: readonly string[]): number {
  let longest = 0;
  let above: number[] = [];
  for (const word of words) {
    const here = query.map((term, at) =>
      term === word ? 1 + (at > 0 ? (above[at - 1] ?? 0) : 0) : 0,
    );
    longest = Math.max(longest, ...here);
    above = here;
  }
  return longest < fewestQuoted ? 0 : longest / query.length;
}
