import { endsWord } from '../../korean/particles.ts';
import { allNames, type Names } from './names.ts';

/** Where a name stands in a text: offsets, and whose name it is. */
export type Occurrence<T> = { owner: T; start: number; end: number };

export type NameIndex<T> = (text: string) => Occurrence<T>[];

/** Only A–Z where other letters would grow, so that offsets stay what they are. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/**
 * Finds what has names in a text by longest match on whole words, particles allowed behind them. In time that
 * grows with the text alone: names are looked up by their first two letters at every start of a word.
 * Of two owners of a name the first has it.
 */
export function indexNames<T extends Names>(owners: readonly T[]): NameIndex<T> {
  const buckets = new Map<string, { name: string; owner: T }[]>();
  const seen = new Set<string>();
  for (const owner of owners)
    for (const name of allNames(owner).flatMap(formsOf)) {
      if (name.length < 2 || seen.has(name)) continue;
      seen.add(name);
      const key = name.slice(0, 2);
      const bucket = buckets.get(key) ?? [];
      bucket.push({ name, owner });
      buckets.set(key, bucket);
    }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  return (text) => findAll(lower(text), buckets);
}

/** As written, and with the words of a Hangul name run together. */
function formsOf(given: string): string[] {
  const full = lower(given.normalize('NFC').trim());
  return /[가-힣]/.test(full) ? [full, full.replaceAll(' ', '')] : [full];
}

function findAll<T>(
  text: string,
  buckets: ReadonlyMap<string, readonly { name: string; owner: T }[]>,
): Occurrence<T>[] {
  const found: Occurrence<T>[] = [];
  let free = 0;
  let isWithin = false;
  for (let index = 0; index < text.length - 1; index++) {
    const isAfterWord = isWithin;
    const code = text.charCodeAt(index);
    isWithin = isOfWord(code, text, index);
    const opens = !isAfterWord && (isWithin || code === fullStop);
    if (!opens || index < free) continue;
    const match = buckets
      .get(text.slice(index, index + 2))
      ?.find(({ name }) => text.startsWith(name, index) && isWhole(text, index, name));
    if (!match) continue;
    free = index + match.name.length;
    found.push({ owner: match.owner, start: index, end: free });
  }
  return found;
}

/** It may open a word: `.env`. */
const fullStop = 0x2e;

/** A letter or a digit; the usual ones without a look at Unicode's tables. */
function isOfWord(code: number, text: string, index: number): boolean {
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a)
    );
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  return /[\p{L}\p{N}]/u.test(text.slice(index, index + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)));
}

/** A Latin name is not a part of a longer one: `docker` in `docker-compose`, `node` in `node.js`. */
function isWhole(text: string, at: number, name: string): boolean {
  const end = at + name.length;
  if (/^[a-z0-9]/.test(name) && /[-_./@]/.test(text.charAt(at - 1))) return false;
  const joins = name.includes(' ') ? /^[_.@:/][a-z0-9{]/ : /^[-_.@:/][a-z0-9{]/;
  if (/[a-z0-9]$/.test(name) && joins.test(text.slice(end, end + 2))) return false;
  return endsWord(name, text.slice(end, end + 16));
}
