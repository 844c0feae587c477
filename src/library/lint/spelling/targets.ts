import { differByOneSlip } from '../../../korean/one-slip.ts';

/** Words that a misspelt one may mean, found by length and first letter. */
export type Targets = { nearest: (word: string) => string | null };

export function indexTargets(words: readonly string[]): Targets {
  const buckets = Map.groupBy(new Set(words), (word) => keyOf(word, word.length));
  return {
    nearest(word) {
      const lengths = [word.length, word.length - 1, word.length + 1];
      const near = lengths.flatMap((length) => buckets.get(keyOf(word, length)) ?? []);
      return near.find((target) => differByOneSlip(target, word)) ?? null;
    },
  };
}

/** Latin by its first letter, which is rarely the one that slips; Hangul by its length alone. */
const keyOf = (word: string, length: number): string =>
  `${/^[a-z]/.test(word) ? word.charAt(0) : ''}${length}`;
