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
  const named = new Map<string, Named<T>>();
  for (const owner of owners)
    for (const name of allNames(owner).flatMap(formsOf))
      if (name.length > 1 && !named.has(name)) named.set(name, describe(name, owner));
  const longestFirst = [...named.values()].sort((a, b) => b.name.length - a.name.length);
  const byFirst = Map.groupBy(longestFirst, ({ name }) => name.charCodeAt(0));
  const buckets = new Map(
    [...byFirst].map(([first, all]) => [first, Map.groupBy(all, ({ name }) => name.charCodeAt(1))]),
  );
  return (text) => findAll(lower(text), buckets);
}

/** A name whose it is, and what may not touch it: signs by which it would be a part of a longer one. */
type Named<T> = { name: string; owner: T; before: RegExp | null; behind: RegExp | null };

/** Names by their first letter and their second, the longest first. */
type Buckets<T> = ReadonlyMap<number, ReadonlyMap<number, readonly Named<T>[]>>;

/** A Latin name is not a part of a longer one: `docker` in `docker-compose`, `node` in `node.js`. */
const describe = <T>(name: string, owner: T): Named<T> => ({
  name,
  owner,
  before: /^[a-z0-9]/.test(name) ? /[-_./@]/ : null,
  behind: /[a-z0-9]$/.test(name)
    ? name.includes(' ')
      ? /^[_.@:/][a-z0-9{]/
      : /^[-_.@:/][a-z0-9{]/
    : null,
});

/** As written, and with the words of a Hangul name run together. */
function formsOf(given: string): string[] {
  const full = lower(given.normalize('NFC').trim());
  return /[가-힣]/.test(full) ? [full, full.replaceAll(' ', '')] : [full];
}

function findAll<T>(text: string, buckets: Buckets<T>): Occurrence<T>[] {
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
      .get(code)
      ?.get(text.charCodeAt(index + 1))
      ?.find((named) => text.startsWith(named.name, index) && isWhole(text, index, named));
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

/** Whether a name that stands at a place is a word there, or words. */
function isWhole<T>(text: string, at: number, { name, before, behind }: Named<T>): boolean {
  const end = at + name.length;
  if (before?.test(text.charAt(at - 1))) return false;
  if (behind?.test(text.slice(end, end + 2))) return false;
  return (
    end === text.length ||
    !isOfWord(text.charCodeAt(end), text, end) ||
    endsWord(name, text.slice(end, end + 16))
  );
}
