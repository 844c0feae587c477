import type { QuestionCore } from './bank.ts';
import { type Card, type DayTotals, isOut, newCard } from './card.ts';
import { weekdayOf } from './day.ts';
import type { ReviewState } from './extend.ts';
import { sumTotals } from './totals.ts';

/** A square of the heat map: 0 for a day without answers, 4 for one as busy as the busiest. */
export type HeatDay = { day: number; answers: number; level: 0 | 1 | 2 | 3 | 4 };

/** The last `count` weeks up to today, each from its Monday on. */
export function layWeeks(state: ReviewState, today: number, count: number): HeatDay[][] {
  const monday = today - weekdayOf(today);
  const days = listDays(state, monday - 7 * (count - 1), today);
  const most = Math.max(...days.map(({ totals }) => totals.answers));
  const heat = days.map(({ day, totals: { answers } }) => ({
    day,
    answers,
    level: (answers && Math.ceil((answers / most) * 4)) as HeatDay['level'],
  }));
  return Array.from({ length: count }, (_, week) => heat.slice(week * 7, week * 7 + 7));
}

/** Every day from one to another, both included. */
export function listDays(
  { days }: ReviewState,
  from: number,
  to: number,
): { day: number; totals: DayTotals }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    day: from + index,
    totals: days.get(from + index) ?? sumTotals([]),
  }));
}

/** What the last `length` days up to today came to. */
export const sumDays = (state: ReviewState, today: number, length: number): DayTotals =>
  sumTotals(listDays(state, today - length + 1, today).map(({ totals }) => totals));

/** How many questions come back on each of the next days; what is overdue counts for today. */
export function forecastDue(
  { cards }: ReviewState,
  questions: readonly QuestionCore[],
  today: number,
  length: number,
): number[] {
  const counts = Array.from({ length }, () => 0);
  for (const { id } of questions) {
    const wait = daysToWait(cards.get(id) ?? newCard, today);
    if (wait !== null && wait < length) counts[wait] = (counts[wait] ?? 0) + 1;
  }
  return counts;
}

function daysToWait(card: Card, today: number): number | null {
  if (card.phase === 'new' || card.suspended || card.known) return null;
  const isAhead = card.lastDay > today + 1;
  const due = card.dueDay === null || isAhead ? today : Math.max(card.dueDay, today);
  return due === today && isOut(card, today) ? 1 : due - today;
}

/** The questions that gave most trouble: often wrong, and those forgotten again first. */
export function listHardest<Q extends QuestionCore>(
  { cards }: ReviewState,
  questions: readonly Q[],
  length: number,
): { question: Q; card: Card }[] {
  return questions
    .flatMap((question) => {
      const card = cards.get(question.id);
      return card && card.wrongs > 0 ? [{ question, card }] : [];
    })
    .toSorted((a, b) => rankTrouble(b.card) - rankTrouble(a.card))
    .slice(0, length);
}

/** The share of wrong answers, held back by two right ones so that one slip does not lead; and lapses. */
const rankTrouble = ({ wrongs, answers, lapses }: Card) => lapses + wrongs / (answers + 2);
