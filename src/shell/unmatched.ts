import type { CanonicalValue } from './canonical-value.ts';
import { unify } from './unify.ts';

/** Expected values that no given one matches, and given ones left over. */
export function unmatched(expected: readonly CanonicalValue[], given: readonly CanonicalValue[]) {
  const extra = [...given];
  const missing = expected.filter((value) => {
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
