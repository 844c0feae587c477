export type Decoding =
  | { ok: true; text: string }
  /** `offset`: the first byte that is not UTF-8, counted from 0. */
  | { ok: false; offset: number; looksLikeCp949: boolean };

/** Bytes of a text file to text, byte-order mark removed. */
export function decodeUtf8(bytes: Uint8Array): Decoding {
  const text = decode('utf-8', bytes);
  if (text !== null) return { ok: true, text };
  return { ok: false, offset: firstBadByte(bytes), looksLikeCp949: looksLikeCp949(bytes) };
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The longest valid prefix, found by halving: a prefix that ends inside a character still counts. */
function firstBadByte(bytes: Uint8Array): number {
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
