import { type DayTotals, noTotals } from './card.ts';

const keys = ['answers', 'fresh', 'tested', 'recalled', 'took'] as const;

export const addTotals = (to: DayTotals | undefined, more: DayTotals): DayTotals =>
  combine(to ?? noTotals, more, 1);

export const takeTotals = (from: DayTotals | undefined, less: DayTotals): DayTotals =>
  combine(from ?? noTotals, less, -1);

function combine(one: DayTotals, other: DayTotals, sign: 1 | -1): DayTotals {
  const result = { ...one };
  for (const key of keys) result[key] += sign * other[key];
  return result;
}

export const sumTotals = (all: Iterable<DayTotals>): DayTotals =>
  [...all].reduce((sum, totals) => addTotals(sum, totals), noTotals);
