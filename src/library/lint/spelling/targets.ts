import { toLetters } from '../../../korean/letters.ts';
import { differByOneSlip } from '../../../korean/one-slip.ts';

/** Words that a misspelt one may mean. */
export type Targets = { nearest: (word: string) => string | null };

/**
 * Indexes words by their letters with one left out: two words that one slip parts have such a form in
 * common (the deletion neighbourhood of SymSpell), so that a look-up does not depend on their number.
 */
export function indexTargets(words: readonly string[]): Targets {
  const places = new Map([...new Set(words)].map((word, place) => [word, place]));
  const byForm = new Map<string, string[]>();
  for (const word of places.keys())
    for (const form of formsOf(word)) {
      const same = byForm.get(form);
      if (same) same.push(word);
      else byForm.set(form, [word]);
    }
  return {
    nearest(word) {
      const near = formsOf(word)
        .flatMap((form) => byForm.get(form) ?? [])
        .filter((target) => opensAlike(word, target) && differByOneSlip(target, word));
      const rank = (target: string) =>
        Math.abs(target.length - word.length) * places.size + (places.get(target) ?? 0);
      return near.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
    },
  };
}

/** The letters of a word, and they with any one left out. */
function formsOf(word: string): string[] {
  const letters = toLetters(word);
  return [letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))];
}

/** The first letter of a Latin word is rarely the one that slips. */
const opensAlike = (word: string, target: string): boolean =>
  !/^[a-z]/.test(word) || word.charAt(0) === target.charAt(0);
