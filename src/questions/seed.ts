const encoder = new TextEncoder();
const offsetBasis = 0x81_1c_9d_c5;

/** A number from 0 to 2³²−1 that hangs on the text alone (FNV-1a, then a finaliser of Murmur3). */
export const hashText = (text: string): number => finish(add(offsetBasis, text));

/** Byte by byte in UTF-8; what is ASCII needs no encoding. */
function add(start: number, text: string): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return encoder.encode(text.slice(at)).reduce(addByte, hash);
    hash = addByte(hash, code);
  }
  return hash;
}

const addByte = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01_00_01_93);

function finish(start: number): number {
  let hash = start ^ (start >>> 16);
  hash = Math.imul(hash, 0x85_eb_ca_6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same items in an order that hangs on the seed alone. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const start = add(offsetBasis, `${seed}#`);
  return items
    .map((item, index) => ({ item, key: finish(add(start, String(index))) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
