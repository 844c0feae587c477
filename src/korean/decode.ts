export type Decoding =
  | { ok: true; text: string }
  /** `offset`: the first byte that is not UTF-8, counted from 0. */
  | { ok: false; offset: number; looksLike: 'cp949' | 'utf-16le' | 'utf-16be' | null };

/** Bytes of a text file to text, its byte-order mark removed: two, where a program put one before another's. */
export function decodeUtf8(bytes: Uint8Array): Decoding {
  const utf16 = readUtf16(bytes);
  const text = utf16 ? null : decode('utf-8', bytes);
  if (text !== null) return { ok: true, text: text.replace(/^\uFEFF+/, '') };
  const looksLike = utf16 ?? (looksLikeCp949(bytes) ? 'cp949' : null);
  return { ok: false, offset: firstBadByte(bytes), looksLike };
}

/** UTF-16 by its mark, or by the zero bytes that its blanks and line ends have and no text in UTF-8. */
function readUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, sample).entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if ((even + odd) * 20 < Math.min(bytes.length, sample) || even + odd < 3) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

const sample = 4_096;

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The longest valid prefix, found by halving: a prefix that ends inside a character still counts. */
function firstBadByte(bytes: Uint8Array): number {
  if (isPrefixValid(bytes)) return Math.max(bytes.indexOf(0), 0);
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixValid(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefixValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** `euc-kr` in the Encoding Standard is CP949. Korean text in it is Hangul for a good part. */
function looksLikeCp949(bytes: Uint8Array): boolean {
  const text = decode('euc-kr', bytes);
  if (text === null) return false;
  const foreign = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const hangul = text.match(/[가-힣]/g)?.length ?? 0;
  return hangul > foreign / 2;
}
