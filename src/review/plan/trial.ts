import type { QuestionCore } from '../bank.ts';
import { createChance } from '../shuffle.ts';
import { layOut, type Layout } from './choose-for-day.ts';
import { createModel, firstRatings, typicalParameters } from './memory.ts';
import { type Head, type Learner, meanRecall, type Policy, simulate } from './simulate.ts';

/** How far learners differ: standard deviations of the logarithm of a factor. */
const spread = { startingStability: 0.3, parameter: 0.1, firstFailure: 0.3 };

/**
 * A learner of a trial: FSRS-6 with parameters of their own, which the schedule does not know; it
 * believes the defaults. The seed gives the same learner and the same luck.
 */
export function drawLearner(seed: number): Learner {
  const chance = createChance(`learner ${seed}`);
  const factor = (deviation: number) =>
    Math.exp(deviation * Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance()));
  const parameters = typicalParameters.map(
    (value, at) => value * factor(at < 4 ? spread.startingStability : spread.parameter),
  );
  // A better first answer never leaves less behind.
  for (let at = 1; at < 4; at += 1)
    parameters[at] = Math.max(parameters[at] ?? 0, parameters[at - 1] ?? 0);
  const [again, ...others] = firstRatings;
  return {
    model: createModel(parameters),
    first: [again * factor(spread.firstFailure), ...others],
    chance,
  };
}

export type Trial = { learners: number; days: number; answersADay: number };

/** Mean recall over the whole bank and all learners on the day of the exam, from 0 to 1. */
export function recallOnTheDay(
  questions: readonly QuestionCore[],
  { learners, days, answersADay }: Trial,
  policy: (layout: Layout) => Policy,
): number {
  const layout = layOut(questions);
  let sum = 0;
  for (let seed = 0; seed < learners; seed += 1) {
    const head: Head = questions.map(() => null);
    const learner = drawLearner(seed);
    const span = { today: 0, examDay: days, answers: () => answersADay };
    simulate(head, learner, policy(layout), span);
    sum += meanRecall(head, learner.model, days);
  }
  return sum / learners;
}
