import type { Question } from '../model/question.ts';
import { type Card, isLeech, isOut, newCard, noTotals } from './card.ts';
import { dayOf } from './day.ts';
import type { ReviewState } from './extend.ts';
import { recallAfter } from './recall.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';

export type DueList = {
  /** In the order in which to ask. */
  questions: Question[];
  /** How many of them were never answered. */
  fresh: number;
  /** Due or new, but over the day's limits. */
  held: number;
  /** When the next question inside its learning steps comes back today; null for none. */
  nextAt: number | null;
};

/** What is to be asked now: due first by urgency, new ones in between, siblings kept apart. */
export function listDue(state: ReviewState, questions: readonly Question[], now: Moment): DueList {
  const settings = latestSettings(state.timeline);
  const today = dayOf(now.at, now.offset, settings.dayTurn);
  const done = state.days.get(today) ?? noTotals;
  const due = sortByUrgency(
    state,
    questions.filter(({ id }) => isDue(state.cards.get(id) ?? newCard, now, today)),
    today,
  );
  const isReview = ({ id }: Question) => state.cards.get(id)?.phase === 'review';
  const reviews = due.filter(isReview);
  const allowed = reviews.slice(0, Math.max(0, settings.reviewsPerDay - done.tested));
  const learning = due.filter((question) => !isReview(question));
  const candidates = listFresh(state, questions, today);
  const fresh = candidates.slice(0, Math.max(0, settings.newPerDay - done.fresh));
  const asked = spaceOut(mix([...learning, ...allowed], fresh), listConfusable(questions));
  return {
    questions: putEasierFirst(asked, state, questions),
    fresh: fresh.length,
    held: reviews.length - allowed.length + candidates.length - fresh.length,
    nextAt: findNextStep(state, questions, now),
  };
}

/** Inside the learning steps first, then what is most likely to be forgotten. */
function sortByUrgency(state: ReviewState, due: Question[], today: number): Question[] {
  const urgency = new Map(
    due.map(({ id }) => {
      const card = state.cards.get(id) ?? newCard;
      return [
        id,
        card.phase === 'review' ? 1 + recallAfter(today - card.lastDay, card.stability) : 0,
      ];
    }),
  );
  return due.toSorted((a, b) => (urgency.get(a.id) ?? 0) - (urgency.get(b.id) ?? 0));
}

/**
 * New questions, easy ones first within what they are about; one a day about the same thing, so
 * that typing comes when choosing is done.
 */
function listFresh(state: ReviewState, questions: readonly Question[], today: number): Question[] {
  const sections = new Map<string, number>();
  for (const { section } of questions)
    if (!sections.has(section)) sections.set(section, sections.size);
  const place = ({ section, difficulty }: Question) =>
    (sections.get(section) ?? 0) * 10 + difficulty;
  const taken = new Set<string>();
  return questions
    .filter(({ id }) => {
      const card = state.cards.get(id) ?? newCard;
      return card.phase === 'new' && !isOut(card, today);
    })
    .toSorted((a, b) => place(a) - place(b))
    .filter(({ id, about }) => {
      const subject = about.join(' ') || id;
      return !taken.has(subject) && taken.add(subject);
    });
}

/** Spreads the new questions evenly among the due ones. */
function mix(due: Question[], fresh: Question[]): Question[] {
  const every = (due.length + 1) / (fresh.length + 1);
  const placed = [
    ...due.map((question, index) => ({ question, place: index + 1 })),
    ...fresh.map((question, index) => ({ question, place: (index + 1) * every + 0.5 })),
  ];
  return placed.toSorted((a, b) => a.place - b.place).map(({ question }) => question);
}

/** Things that questions set against each other: they are not to stand side by side. */
function listConfusable(questions: readonly Question[]): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { type, about } of questions) {
    if (type !== 'compare') continue;
    for (const one of about) {
      const others = pairs.get(one) ?? new Set();
      about.forEach((other) => others.add(other));
      pairs.set(one, others);
    }
  }
  return pairs;
}

/** How many questions stand between two about the same thing, where enough others are there. */
const APART = 3;

/** Keeps siblings and confusable pairs apart and changes the section where it can. */
function spaceOut(questions: Question[], confusable: Map<string, Set<string>>): Question[] {
  const hints = (a: Question, b: Question) =>
    a.about.some((one) => b.about.some((two) => one === two || confusable.get(one)?.has(two)));
  const rest = [...questions];
  const asked: Question[] = [];
  while (rest.length > 0) {
    const recent = asked.slice(-APART);
    const last = asked.at(-1);
    const apart = (question: Question) => !recent.some((other) => hints(question, other));
    const ahead = rest.slice(0, 30);
    const best =
      ahead.find((question) => apart(question) && question.section !== last?.section) ??
      ahead.find(apart) ??
      ahead.find((question) => !last || !hints(question, last)) ??
      ahead[0];
    if (!best) break;
    rest.splice(rest.indexOf(best), 1);
    asked.push(best);
  }
  return asked;
}

/** Before a leech, an easier question about the same thing. */
function putEasierFirst(
  asked: Question[],
  state: ReviewState,
  questions: readonly Question[],
): Question[] {
  const ids = new Set(asked.map(({ id }) => id));
  return asked.flatMap((question) => {
    if (!isLeech(state.cards.get(question.id) ?? newCard)) return [question];
    const easier = questions.find(
      (other) =>
        other.difficulty < question.difficulty &&
        other.about.some((one) => question.about.includes(one)) &&
        !ids.has(other.id) &&
        !state.cards.get(other.id)?.suspended,
    );
    return easier ? [easier, question] : [question];
  });
}

function findNextStep(
  state: ReviewState,
  questions: readonly Question[],
  { at }: Moment,
): number | null {
  const steps = questions.flatMap(({ id }) => {
    const { dueAt = null, suspended, known } = state.cards.get(id) ?? newCard;
    return dueAt !== null && dueAt > at && !suspended && !known ? [dueAt] : [];
  });
  return steps.length > 0 ? Math.min(...steps) : null;
}

/** A clock that ran ahead leaves answers in the future: their questions are asked, not lost. */
export function isDue(card: Card, { at }: Moment, today: number): boolean {
  if (card.phase === 'new' || isOut(card, today)) return false;
  if (card.lastDay > today + 1) return true;
  return card.dueAt === null ? (card.dueDay ?? 0) <= today : card.dueAt <= at;
}
