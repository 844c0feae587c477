import type { ReviewState } from '../extend.ts';

/** Seconds an answer takes where nothing is known of the learner yet. */
export const usualSeconds = 12;
const fewest = 20;

/** Seconds an answer takes this learner: the median over questions, so that a pause does not count. */
export function secondsPerAnswer({ cards }: ReviewState): number {
  const means = [...cards.values()].flatMap(({ took, answers }) =>
    answers > 0 && took > 0 ? [took / answers / 1000] : [],
  );
  if (means.length < fewest) return usualSeconds;
  const median = means.toSorted((a, b) => a - b)[Math.floor(means.length / 2)] ?? usualSeconds;
  return Math.min(Math.max(median, 3), 60);
}

/** Answers that fit into a day of `minutes`, one at least. */
export const answersIn = (minutes: number, seconds: number) =>
  Math.max(Math.floor((minutes * 60) / seconds), 1);

const week = 7;

/**
 * Answers a day over the last week, days without any included and today left out; null where
 * learning began less than three days ago.
 */
export function measurePace({ days }: ReviewState, today: number): number | null {
  const active = [...days].filter(([day, { answers }]) => answers > 0 && day < today);
  if (active.length === 0) return null;
  const first = Math.min(...active.map(([day]) => day));
  const span = Math.min(today - first, week);
  if (span < 3) return null;
  const recent = active.filter(([day]) => day >= today - span);
  return recent.reduce((sum, [, { answers }]) => sum + answers, 0) / span;
}
