import type { CanonicalValue } from './canonical-value.ts';
import { pairOff, unify } from './unify.ts';

/** More are not paired by hand: the list of differences would help nobody. */
const mostPaired = 200;

/** Expected values that no given one matches, and given ones left over. */
export function unmatched(expected: readonly CanonicalValue[], given: readonly CanonicalValue[]) {
  const left = pairOff(expected, given);
  if (left.missing.length > mostPaired || left.extra.length > mostPaired) return left;
  const extra = [...left.extra];
  const missing = left.missing.filter((value) => {
    const at = extra.findIndex((other) => unify(value, other, new Map()));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missing, extra };
}

/** Value by value the same, placeholders taken one at a time. */
export const sameOrder = (
  one: readonly CanonicalValue[],
  other: readonly CanonicalValue[],
): boolean =>
  one.every((value, at) => other[at] !== undefined && unify(value, other[at], new Map()) !== null);
