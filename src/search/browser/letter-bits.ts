/** A bit for each letter that a text has. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 31);
  return bits;
}

/** A lower bound of the distance: one edit changes at most two of the letters that there are. */
export function leastEdits(a: number, b: number): number {
  let differing = a ^ b;
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count += 1;
  return count / 2;
}
