import { toLetters } from './letters.ts';

/**
 * Whether two words differ by one slip of the hand: one letter (jamo) too many, missing, changed, or
 * two neighbours swapped. Short words (under four letters) allow none. Linear.
 */
export function differByOneSlip(a: string, b: string): boolean {
  const left = toLetters(a);
  const right = toLetters(b);
  if (left === right || Math.min(left.length, right.length) < 4) return false;
  if (Math.abs(left.length - right.length) > 1) return false;
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  const restOf = (text: string, skipped: number) => text.slice(same + skipped);
  const isSwap =
    left[same] === right[same + 1] &&
    left[same + 1] === right[same] &&
    restOf(left, 2) === restOf(right, 2);
  if (left.length === right.length) return isSwap || restOf(left, 1) === restOf(right, 1);
  return left.length > right.length
    ? restOf(left, 1) === restOf(right, 0)
    : restOf(left, 0) === restOf(right, 1);
}
