/**
 * Edits between two words: insert, delete, replace, or two neighbours swapped (optimal string
 * alignment). Gives up above `limit` and returns more than it.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 99) + 1 : 99;
      next[j] = Math.min(
        (row[j] ?? 99) + 1,
        (next[j - 1] ?? 99) + 1,
        (row[j - 1] ?? 99) + cost,
        swapped,
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

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
