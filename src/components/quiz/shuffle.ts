/** The items in an order that only hangs on the seed, and is never the given one. */
export function shuffleBy(seed: string, items: readonly string[]): string[] {
  const shuffled = items.toSorted((a, b) => hash(seed + a) - hash(seed + b));
  const isSame = shuffled.every((item, index) => item === items[index]);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
