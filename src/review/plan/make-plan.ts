import type { QuestionCore } from '../bank.ts';
import { type Card, newCard } from '../card.ts';
import { dayOf, readDay } from '../day.ts';
import type { ReviewState } from '../extend.ts';
import type { Moment } from '../scheduler.ts';
import { latestSettings } from '../settings.ts';
import { createChance } from '../shuffle.ts';
import { layOut } from './choose-for-day.ts';
import { farthest } from './exam-day.ts';
import { typical } from './memory.ts';
import { answersIn, measurePace, secondsPerAnswer } from './pace.ts';
import {
  followPlan,
  type Head,
  keepSteady,
  meanRecall,
  type Policy,
  simulate,
  type SimulatedDay,
  typicalLearner,
} from './simulate.ts';

/** How far into the course one gets; `reached` is the last section of which nothing is left out. */
export type Reach = { reached: string | null; isWhole: boolean };

export type Plan =
  /** No date is set, it is over, or it is more than a year ahead. */
  | { kind: 'none' | 'over' | 'far' }
  | {
      kind: 'planned';
      /** Days until the exam; 0 on the day itself. */
      daysLeft: number;
      minutes: number;
      /** From today up to the day before the exam. */
      days: SimulatedDay[];
      /** Mean recall of the whole bank on the day, by the plan and by the usual schedule; from 0 to 1. */
      withPlan: number;
      without: number;
      now: number;
      sections: { id: string; met: number; total: number; recall: number }[];
      reach: Reach;
      /** How far one gets by the pace of the last week, where that is slower than the plan. */
      atPace: (Reach & { minutes: number }) | null;
      /** Minutes a day in which the whole bank would be met. */
      minutesForAll: number;
    };

/**
 * What the plan comes to, by living through it once with a typical memory and chance from a seed:
 * over a bank of some hundred questions chance averages out to about one point of recall.
 */
export function makePlan(
  state: ReviewState,
  questions: readonly QuestionCore[],
  now: Moment,
): Plan {
  const settings = latestSettings(state.timeline);
  const today = dayOf(now.at, now.offset, settings.dayTurn);
  if (settings.examDate === null) return { kind: 'none' };
  const examDay = readDay(settings.examDate);
  if (examDay < today) return { kind: 'over' };
  if (examDay - today > farthest) return { kind: 'far' };

  const { examMinutes: minutes, newPerDay, retention } = settings;
  const layout = layOut(questions);
  const seconds = secondsPerAnswer(state);
  const done = state.days.get(today)?.answers ?? 0;
  const horizon = Math.max(examDay, today + 1);
  const start = questions.map(({ id }) => toItem(state.cards.get(id) ?? newCard));
  const live = (policy: Policy, answersADay: number) => {
    const head = [...start];
    const answers = (day: number) => Math.max(answersADay - (day === today ? done : 0), 0);
    const learner = typicalLearner(createChance('plan'));
    const days = simulate(head, learner, policy, { today, examDay: horizon, answers });
    return { head, days, recall: meanRecall(head, typical, horizon) };
  };
  const capacity = answersIn(minutes, seconds);
  const steady = { newPerDay, retention, order: 'mixed', hasSteps: true } as const;
  const planned = live(followPlan(layout), capacity);
  const usual = live(keepSteady(layout, steady), capacity);
  const pace = measurePace(state, today);
  const isSlow = pace !== null && pace < capacity * 0.8;
  const slow = isSlow ? live(followPlan(layout), Math.max(Math.round(pace), 1)) : null;
  const unmet = start.filter((item) => item === null).length;
  return {
    kind: 'planned',
    daysLeft: examDay - today,
    minutes,
    days: planned.days,
    withPlan: planned.recall,
    without: usual.recall,
    now: meanRecall(start, typical, today),
    sections: rateSections(questions, planned.head, horizon),
    reach: findReach(questions, planned.head),
    atPace: slow && {
      ...findReach(questions, slow.head),
      minutes: Math.round(((pace ?? 0) * seconds) / 60),
    },
    minutesForAll: Math.ceil(((unmet + done) / (horizon - today)) * (seconds / 60)),
  };
}

function toItem(card: Card): Head[number] {
  if (card.suspended || card.known) return 'out';
  if (card.phase === 'new') return null;
  const { stability, difficulty, lastDay, dueDay } = card;
  const memory = { stability, difficulty };
  return { believed: memory, real: memory, lastDay, dueDay: dueDay ?? lastDay };
}

function rateSections(questions: readonly QuestionCore[], head: Readonly<Head>, day: number) {
  const groups = Map.groupBy(questions.keys(), (at) => questions[at]?.section ?? '');
  return [...groups].map(([id, places]) => {
    const own = places.map((at) => head[at] ?? null).filter((item) => item !== 'out');
    return {
      id,
      met: own.filter((item) => item !== null).length,
      total: own.length,
      recall: meanRecall(own, typical, day),
    };
  });
}

/** Sections in the order of the bank, which is that of the course. */
function findReach(questions: readonly QuestionCore[], head: Readonly<Head>): Reach {
  const open = new Set(
    questions.filter((_, at) => head[at] === null).map(({ section }) => section),
  );
  const sections = [...new Set(questions.map(({ section }) => section))];
  const first = sections.findIndex((section) => open.has(section));
  return first < 0
    ? { reached: sections.at(-1) ?? null, isWhole: true }
    : { reached: sections[first - 1] ?? null, isWhole: false };
}
