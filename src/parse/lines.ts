/** Where an offset stands: line and column count from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number };

/** Turns offsets of a text into places, in logarithmic time each. */
export type LineIndex = {
  placeAt: (offset: number) => Place;
  startOf: (line: number) => number;
};

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
