export type DiffWord = { text: string; kind: 'same' | 'given' | 'expected' };

const isHole = (word: string) => /^\{.+\}$/.test(word);
const matches = (given: string | undefined, expected: string | undefined) =>
  given !== undefined && expected !== undefined && (given === expected || isHole(expected));

/** The words of two command lines side by side; a `{name}` that is expected stands for any word. */
export function diffWords(given: string, expected: string): DiffWord[] {
  const [left, right] = [split(given), split(expected)];
  const common = countCommon(left, right);
  const words: DiffWord[] = [];
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [one, other] = [left[l], right[r]];
    if (one !== undefined && matches(one, other)) {
      words.push({ text: one, kind: 'same' });
      l += 1;
      r += 1;
    } else if (one !== undefined && at(common, l + 1, r) >= at(common, l, r + 1)) {
      words.push({ text: one, kind: 'given' });
      l += 1;
    } else if (other !== undefined) {
      words.push({ text: other, kind: 'expected' });
      r += 1;
    } else l += 1;
  }
  return words;
}

/** What stands in quotes is one word. */
const split = (line: string): string[] => line.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [];
const at = (table: readonly number[][], row: number, column: number) => table[row]?.[column] ?? -1;

/** Longest common subsequences of the rests from each pair of places on. */
function countCommon(left: readonly string[], right: readonly string[]): number[][] {
  const table: number[][] = [right.map(() => 0).concat(0)];
  for (const one of left.toReversed()) {
    const below = table[0] ?? [];
    const row = [0];
    for (const [back, other] of right.toReversed().entries()) {
      const r = right.length - 1 - back;
      row.unshift(
        matches(one, other) ? (below[r + 1] ?? 0) + 1 : Math.max(below[r] ?? 0, row[0] ?? 0),
      );
    }
    table.unshift(row);
  }
  return table;
}
