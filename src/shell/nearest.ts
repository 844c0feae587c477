import { editDistance } from '../korean/edit-distance.ts';

/** How many edits still are a slip of the fingers, by the length of the word. */
const slipsAllowed = (word: string): number => (word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2);

/** The known word that a misspelt one most likely means; of equals one that begins alike; null where none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower.length > 40) return null;
  const limit = slipsAllowed(lower);
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (candidate.toLowerCase() === lower) return candidate;
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    // A slip seldom hits the first letter.
    const unlikeness = distance + (candidate[0] === word[0] ? 0 : 0.5);
    if (unlikeness < least && distance < candidate.length - 1) {
      best = candidate;
      least = unlikeness;
    }
  }
  return best;
}
