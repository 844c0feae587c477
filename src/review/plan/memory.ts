import type { Rating } from '../events.ts';

/** Days after which recall has fallen to 0.9, and difficulty from 1 to 10. */
export type Memory = { stability: number; difficulty: number };

/** FSRS-6 with one learner's parameters; days are whole, and 0 is the same day. */
export type MemoryModel = {
  recall: (days: number, stability: number) => number;
  first: (rating: Rating) => Memory;
  next: (memory: Memory, days: number, rating: Rating) => Memory;
  /** Days until recall has fallen to `retention`, one at least. */
  interval: (stability: number, retention: number) => number;
};

/** Default parameters of FSRS-6, fitted by its authors to some hundred million reviews. */
export const typicalParameters: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

const longest = 36_500;
const shortest = 0.001;
const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * The formulas of FSRS-6 as ts-fsrs has them (a test compares the two). Written out here, because
 * planning asks them a hundred thousand times and pages that only show a plan do not load the scheduler.
 */
export function createModel(w: readonly number[]): MemoryModel {
  const at = (index: number) => w[index] ?? 0;
  const decay = -at(20);
  const factor = 0.9 ** (1 / decay) - 1;
  const recall = (days: number, stability: number) => (1 + (factor * days) / stability) ** decay;
  const startOf = (rating: number) => at(4) - Math.exp((rating - 1) * at(5)) + 1;

  const changeDifficulty = (difficulty: number, rating: Rating) => {
    const moved = difficulty - (at(6) * (rating - 3) * (10 - difficulty)) / 9;
    return clamp(at(7) * startOf(4) + (1 - at(7)) * moved, 1, 10);
  };
  const sameDay = (stability: number, rating: Rating) => {
    const growth = stability ** -at(19) * Math.exp(at(17) * (rating - 3 + at(18)));
    return stability * (rating >= 2 ? Math.max(growth, 1) : growth);
  };
  const forgotten = ({ stability, difficulty }: Memory, recalled: number) =>
    Math.min(
      at(11) *
        difficulty ** -at(12) *
        ((stability + 1) ** at(13) - 1) *
        Math.exp((1 - recalled) * at(14)),
      stability / Math.exp(at(17) * at(18)),
    );
  const remembered = ({ stability, difficulty }: Memory, recalled: number, rating: Rating) =>
    stability *
    (1 +
      Math.exp(at(8)) *
        (11 - difficulty) *
        stability ** -at(9) *
        (Math.exp((1 - recalled) * at(10)) - 1) *
        (rating === 2 ? at(15) : rating === 4 ? at(16) : 1));
  const changeStability = (memory: Memory, days: number, rating: Rating) => {
    if (days === 0) return sameDay(memory.stability, rating);
    const recalled = recall(days, memory.stability);
    return rating === 1 ? forgotten(memory, recalled) : remembered(memory, recalled, rating);
  };

  return {
    recall,
    first: (rating) => ({
      stability: Math.max(at(rating - 1), 0.1),
      difficulty: clamp(startOf(rating), 1, 10),
    }),
    next: (memory, days, rating) => ({
      stability: clamp(changeStability(memory, days, rating), shortest, longest),
      difficulty: changeDifficulty(memory.difficulty, rating),
    }),
    interval: (stability, retention) =>
      clamp(Math.round((stability * (retention ** (1 / decay) - 1)) / factor), 1, longest),
  };
}

/** What is known of a learner's memory before anything is known. */
export const typical = createModel(typicalParameters);

/** Shares of the first ratings 1 to 4, and of 2 to 4 where it was remembered: defaults of fsrs-rs. */
export const firstRatings = [0.24, 0.094, 0.495, 0.171] as const;
export const laterRatings = [0.224, 0.631, 0.145] as const;
