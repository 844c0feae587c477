import {
  type CardInput,
  type FSRS,
  type Grade,
  Rating as FsrsRating,
  State,
  fsrs,
  GenSeedStrategyWithCardId,
  StrategyMode,
} from 'ts-fsrs';
import { type Card, isBeingLearnt } from './card.ts';
import { DAY, dayOf, shiftOf } from './day.ts';
import type { Rating, Settings } from './events.ts';
import { findExamDay } from './plan/exam-day.ts';

const phases = ['new', 'learning', 'review', 'relearning'] as const;
const states: Record<Card['phase'], State> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};
const grades: Record<Rating, Grade> = {
  1: FsrsRating.Again,
  2: FsrsRating.Hard,
  3: FsrsRating.Good,
  4: FsrsRating.Easy,
};
export const ratings: readonly Rating[] = [1, 2, 3, 4];

/** An instant with the minutes that local time is ahead of UTC then. */
export type Moment = { at: number; offset: number };

export type Scheduler = {
  /** The card after an answer. */
  answer: (question: string, card: Card, moment: Moment, rating: Rating) => Card;
};

/**
 * FSRS-6 under a learner's settings. ts-fsrs counts UTC days, so every date goes in shifted to the
 * learner's own day. The fuzz is seeded by question and repetition: what is previewed happens. Before
 * an exam there are no learning steps: the plan chooses by day what is asked again.
 */
export function createScheduler(settings: Settings): Scheduler {
  const usual = createMemory(settings.retention, settings.learningSteps);
  const planned = settings.examDate === null ? usual : createMemory(settings.retention, []);
  return {
    answer: (question, card, moment, rating) => {
      const { at, offset } = moment;
      const examDay = findExamDay(settings, dayOf(at, offset, settings.dayTurn));
      const memory = examDay === null ? usual : planned;
      return schedule(memory, settings.dayTurn, question, card, moment, rating);
    },
  };
}

const createMemory = (retention: number, learningSteps: readonly number[]) =>
  fsrs({
    request_retention: retention,
    enable_fuzz: true,
    enable_short_term: learningSteps.length > 0,
    learning_steps: learningSteps.map((minutes) => `${minutes}m` as const),
    relearning_steps: learningSteps.slice(-1).map((minutes) => `${minutes}m` as const),
  }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('question'));

function schedule(
  memory: FSRS,
  dayTurn: number,
  question: string,
  card: Card,
  { at, offset }: Moment,
  rating: Rating,
): Card {
  const now = at + shiftOf(offset, dayTurn);
  const today = Math.floor(now / DAY);
  const { card: after } = memory.next(toFsrs(question, card, now, today), now, grades[rating]);
  const phase = phases[after.state] ?? 'new';
  const wait = Math.max(after.due.getTime() - now, 0);
  const isLearning = isBeingLearnt({ phase });
  return {
    ...card,
    phase,
    stability: after.stability,
    difficulty: after.difficulty,
    step: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    lastAt: at,
    lastDay: today,
    dueAt: isLearning ? at + wait : null,
    dueDay: isLearning ? null : today + Math.max(Math.round(wait / DAY), 1),
  };
}

/** A clock that was set back gives a last answer in the future: it then counts as given just now. */
function toFsrs(
  question: string,
  card: Card,
  now: number,
  today: number,
): CardInput & { question: string } {
  const lastDay = Math.min(card.lastDay, today);
  return {
    question,
    due: now,
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: card.step,
    reps: card.reps,
    lapses: card.lapses,
    state: states[card.phase],
    last_review: card.phase === 'new' ? null : lastDay * DAY,
  };
}
