import type { QuestionCore } from '../bank.ts';
import type { Rating } from '../events.ts';
import { factOf, subjectOf } from '../fact.ts';
import { firstRatings, type Memory, typical } from './memory.ts';

/** A card as the plan sees it; null for a question never answered, 'out' for one set aside. */
export type PlanCard = (Memory & { lastDay: number }) | null | 'out';

/** The bank in the order of the course, easy ones first, with which ask the same fact. */
export type Layout = {
  /** Where each stands in the bank. */
  order: readonly number[];
  /** By place in the bank: a number for its fact. */
  facts: readonly number[];
  /** By place in the bank: easier questions of the same subject. */
  easier: readonly (readonly number[])[];
};

export function layOut(questions: readonly QuestionCore[]): Layout {
  const listed = [...new Set(questions.map(({ section }) => section))];
  const sections = new Map<string, number>(listed.map((id, at) => [id, at]));
  const names = questions.map(factOf);
  const numbers = new Map([...new Set(names)].map((name, at) => [name, at]));
  const subjects = questions.map(subjectOf);
  const groups = Map.groupBy(questions.keys(), (at) => subjects[at]);
  const place = (at: number) => {
    const { section, difficulty } = questions[at] ?? { section: '', difficulty: 0 };
    return (sections.get(section) ?? 0) * 10 + difficulty;
  };
  return {
    order: [...questions.keys()].toSorted((a, b) => place(a) - place(b)),
    facts: names.map((name) => numbers.get(name) ?? 0),
    easier: questions.map(({ difficulty }, at) =>
      (groups.get(subjects[at]) ?? []).filter(
        (other) => (questions[other]?.difficulty ?? difficulty) < difficulty,
      ),
    ),
  };
}

/** Places in the bank, the most worthwhile first. */
export type Choice = { reviews: number[]; fresh: number[] };

/** Less recall on the day than this is not worth an answer: one in two hundred. */
const least = 0.005;

/**
 * What to ask on a day: whatever adds most to the mean recall of the whole bank on the day of the
 * exam, until the answers of the day are spent. A new question adds all of its recall on that day, a
 * review the difference that it makes by then; so new ones come first while there are any, what fades
 * before the day comes next, and in the last days a pass over what would be weakest. What would be
 * remembered anyway is not asked, nor anything twice on a day, for which FSRS knows hardly a gain.
 *
 * Greedy: a day's answers cannot be kept for a later one, and what an answer adds hardly hangs on the
 * others of its day. A fact is asked once a day, and in a harder way only when it was met in the
 * easier one before that day.
 */
export function chooseForDay(
  { order, facts, easier }: Layout,
  cards: readonly PlanCard[],
  today: number,
  examDay: number,
  answers: number,
): Choice {
  const worthNew = valueNew(examDay - today);
  const listed = order.flatMap((at) => {
    const card = cards[at];
    if (card === 'out' || card === undefined) return [];
    if (card) return card.lastDay < today ? { at, gain: valueReview(card, today, examDay) } : [];
    const isNext = easier[at]?.every((other) => isMet(cards[other], today));
    return isNext ? { at, gain: worthNew } : [];
  });
  const asked = new Set(
    facts.filter((_, at) => {
      const card = cards[at];
      return card && card !== 'out' && card.lastDay >= today;
    }),
  );
  const choice: Choice = { reviews: [], fresh: [] };
  let left = answers;
  for (const { at, gain } of listed.toSorted((a, b) => b.gain - a.gain)) {
    if (left < 1 || gain < least) break;
    const fact = facts[at] ?? at;
    if (asked.has(fact)) continue;
    asked.add(fact);
    (cards[at] ? choice.reviews : choice.fresh).push(at);
    left -= 1;
  }
  return choice;
}

const isMet = (card: PlanCard | undefined, today: number) =>
  card === 'out' || (card !== null && card !== undefined && card.lastDay < today);

/** Recall that a first answer gives `days` later. */
const valueNew = (days: number) =>
  firstRatings.reduce((sum, share, at) => {
    const { stability } = typical.first((at + 1) as Rating);
    return sum + share * typical.recall(days, stability);
  }, 0);

/** Recall on the day of the exam with a review today, less that without. */
function valueReview(card: Memory & { lastDay: number }, today: number, examDay: number): number {
  const since = today - card.lastDay;
  const recallThen = (rating: Rating) =>
    typical.recall(examDay - today, typical.next(card, since, rating).stability);
  const recalled = typical.recall(since, card.stability);
  const anyway = typical.recall(examDay - card.lastDay, card.stability);
  return recalled * recallThen(3) + (1 - recalled) * recallThen(1) - anyway;
}
