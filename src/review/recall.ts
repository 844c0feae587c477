import { typical } from './plan/memory.ts';

/** Probability to remember after `days`, with a typical memory; 0 for what was never learnt. */
export const recallAfter = (days: number, stability: number): number =>
  stability > 0 ? typical.recall(Math.max(days, 0), stability) : 0;
