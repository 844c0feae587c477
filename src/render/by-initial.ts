import { splitSyllable } from '../korean/letters.ts';

const doubled: Record<string, string> = { ㄲ: 'ㄱ', ㄸ: 'ㄷ', ㅃ: 'ㅂ', ㅆ: 'ㅅ', ㅉ: 'ㅈ' };

/**
 * Things by the first letter of their name as a Korean dictionary has them: 가나다, doubled consonants
 * under the plain one, then A to Z, then the rest under `#`.
 */
export function groupByInitial<T>(
  things: readonly T[],
  toName: (thing: T) => string,
): [string, T[]][] {
  const sorted = things.toSorted((a, b) => compareNames(toName(a), toName(b)));
  return [...Map.groupBy(sorted, (thing) => initialOf(toName(thing)))];
}

/** The initial in an address: signs have a word. */
export const initialAddress = (initial: string): string => (initial === '#' ? 'signs' : initial);

function initialOf(name: string): string {
  const first = name.normalize('NFC').charAt(0);
  const lead = splitSyllable(first)?.lead;
  if (lead) return doubled[lead] ?? lead;
  return /[a-z]/i.test(first) ? first.toUpperCase() : '#';
}

const collator = new Intl.Collator('ko', { sensitivity: 'base', numeric: true });

/** Hangul first, then Latin letters, then signs. */
function compareNames(a: string, b: string): number {
  return rank(a) - rank(b) || collator.compare(a, b);
}

function rank(name: string): number {
  if (/^[가-힣]/.test(name.normalize('NFC'))) return 0;
  return /^[a-z]/i.test(name) ? 1 : 2;
}
