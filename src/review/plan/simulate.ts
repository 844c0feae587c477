import type { Rating } from '../events.ts';
import { chooseForDay, type Layout, type PlanCard } from './choose-for-day.ts';
import { firstRatings, laterRatings, type Memory, type MemoryModel, typical } from './memory.ts';

/** One question in a simulated head: what the scheduler believes of it, and how it really is. */
export type Item = {
  believed: Memory;
  real: Memory;
  lastDay: number;
  /** When the way without a date asks it again. */
  dueDay: number;
};

/** A learner: how their memory really goes, how often a first answer gets each rating, and chance. */
export type Learner = {
  model: MemoryModel;
  first: readonly number[];
  chance: () => number;
};

/** By place in the bank; null for never answered, 'out' for set aside. */
export type Head = (Item | null | 'out')[];

/** One day of learning. Asking when none are left changes nothing. */
export type Sitting = {
  day: number;
  examDay: number;
  head: Readonly<Head>;
  left: () => number;
  ask: (at: number) => Rating;
  /** Sets when the way without a date asks again. */
  put: (at: number, dueDay: number) => void;
};

export type Policy = (sitting: Sitting) => void;

export type SimulatedDay = { day: number; answers: number; fresh: number; recall: number };

/** Lives through the days from `today` up to the one before the exam; `head` is changed. */
export function simulate(
  head: Head,
  { model, first, chance }: Learner,
  policy: Policy,
  { today, examDay, answers }: { today: number; examDay: number; answers: (day: number) => number },
): SimulatedDay[] {
  const days: SimulatedDay[] = [];
  for (let day = today; day < examDay; day += 1) {
    const allowed = answers(day);
    let left = allowed;
    let fresh = 0;
    const ask = (at: number): Rating => {
      const item = head[at];
      if (item === 'out') return 3;
      left -= 1;
      if (!item) {
        fresh += 1;
        const rating = (draw(first, chance) + 1) as Rating;
        head[at] = {
          believed: typical.first(rating),
          real: model.first(rating),
          lastDay: day,
          dueDay: day,
        };
        return rating;
      }
      const since = day - item.lastDay;
      const rating = rateAgain(since, model.recall(since, item.real.stability), chance);
      head[at] = {
        ...item,
        believed: typical.next(item.believed, since, rating),
        real: model.next(item.real, since, rating),
        lastDay: day,
      };
      return rating;
    };
    const put = (at: number, dueDay: number) => {
      const item = head[at];
      if (item && item !== 'out') item.dueDay = dueDay;
    };
    policy({ day, examDay, head, left: () => left, ask, put });
    days.push({ day, answers: allowed - left, fresh, recall: meanRecall(head, model, day + 1) });
  }
  return days;
}

/** What comes again within the day is still in mind. */
function rateAgain(since: number, recalled: number, chance: () => number): Rating {
  if (since === 0) return 3;
  return chance() < recalled ? ((draw(laterRatings, chance) + 2) as Rating) : 1;
}

function draw(shares: readonly number[], chance: () => number): number {
  let rest = chance() * shares.reduce((sum, share) => sum + share, 0);
  const found = shares.findIndex((share) => (rest -= share) < 0);
  return found < 0 ? shares.length - 1 : found;
}

/** Mean probability to remember over the whole bank; what was never answered counts as 0. */
export function meanRecall(head: Readonly<Head>, model: MemoryModel, day: number): number {
  const asked = head.filter((item) => item !== 'out');
  const sum = asked.reduce(
    (total, item) =>
      total + (item ? model.recall(Math.max(day - item.lastDay, 0), item.real.stability) : 0),
    0,
  );
  return asked.length === 0 ? 0 : sum / asked.length;
}

const toPlanCard = (item: Head[number]): PlanCard =>
  item && item !== 'out' ? { ...item.believed, lastDay: item.lastDay } : item;

/** Follows the plan for the exam. */
export const followPlan =
  (layout: Layout): Policy =>
  ({ day, examDay, head, left, ask }) => {
    const { fresh, reviews } = chooseForDay(layout, head.map(toPlanCard), day, examDay, left());
    for (const at of [...fresh, ...reviews]) ask(at);
  };

export type Steady = {
  newPerDay: number;
  retention: number;
  /** Which come first in the time that there is. */
  order: 'fresh' | 'due' | 'mixed';
  /** Anki's learning steps (1 and 10 minutes); without them one answer is enough. */
  hasSteps: boolean;
};

/** Anki's way, which knows of no date: due ones at a fixed retention, a fixed number of new ones. */
export const keepSteady =
  (layout: Layout, { newPerDay, retention, order, hasSteps }: Steady): Policy =>
  ({ day, head, left, ask, put }) => {
    const isDue = (at: number) => {
      const item = head[at];
      return item && item !== 'out' ? item.dueDay <= day : false;
    };
    const dueDayOf = (at: number) => {
      const item = head[at];
      return item && item !== 'out' ? item.dueDay : 0;
    };
    const due = layout.order.filter(isDue).toSorted((a, b) => dueDayOf(a) - dueDayOf(b));
    const fresh = layout.order.filter((at) => head[at] === null).slice(0, newPerDay);
    const waiting: number[] = [];
    const graduate = (at: number) => {
      const item = head[at];
      if (item && item !== 'out')
        put(at, day + typical.interval(item.believed.stability, retention));
    };
    for (const at of arrange(due, fresh, order)) {
      if (left() < 1) return;
      const isNew = head[at] === null;
      const rating = ask(at);
      const steps =
        !hasSteps || rating === 4 ? 0 : isNew ? (rating === 3 ? 1 : 2) : rating === 1 ? 1 : 0;
      if (steps === 0) graduate(at);
      else waiting.push(...Array.from({ length: steps }, () => at));
      // Learning steps run out some ten answers later.
      if (waiting.length > 8) again(waiting.shift());
    }
    while (waiting.length > 0) again(waiting.shift());

    function again(at: number | undefined): void {
      if (at === undefined || left() < 1) return;
      ask(at);
      graduate(at);
    }
  };

function arrange(due: number[], fresh: number[], order: Steady['order']): number[] {
  if (order === 'fresh') return [...fresh, ...due];
  if (order === 'due') return [...due, ...fresh];
  const placed = [
    ...due.map((at, index) => ({ at, place: (index + 0.5) / due.length })),
    ...fresh.map((at, index) => ({ at, place: (index + 0.5) / fresh.length })),
  ];
  return placed.toSorted((a, b) => a.place - b.place).map(({ at }) => at);
}

/** A learner like the average of many, with chance from a seed. */
export const typicalLearner = (chance: () => number): Learner => ({
  model: typical,
  first: firstRatings,
  chance,
});
