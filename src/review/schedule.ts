import type { QuestionCore } from './bank.ts';
import { type Card, isBeingLearnt, isLeech, isOut, newCard, noTotals } from './card.ts';
import { dayOf, HOUR } from './day.ts';
import type { ReviewState } from './extend.ts';
import { factOf, subjectOf } from './fact.ts';
import { recallAfter } from './recall.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';
import { spaceOut } from './space-out.ts';

export type DueList<Q> = {
  /** In the order in which to ask. */
  questions: Q[];
  /** How many of them were never answered. */
  fresh: number;
  /** Due or new, but over the day's limits. */
  held: number;
  /** When the next question inside its learning steps comes back today; null for none. */
  nextAt: number | null;
};

/** What is to be asked now: due first by urgency, new ones in between, siblings kept apart. */
export function listDue<Q extends QuestionCore>(
  state: ReviewState,
  questions: readonly Q[],
  now: Moment,
): DueList<Q> {
  const settings = latestSettings(state.timeline);
  const today = dayOf(now.at, now.offset, settings.dayTurn);
  const done = state.days.get(today) ?? noTotals;
  const facts = listFactsOf(state, questions, today);
  const due = questions.filter(({ id }) => isDue(cardOf(state, id), now, today));
  const [reviews, learning] = split(due, ({ id }) => cardOf(state, id).phase === 'review');
  const apart = takeOneEach(sortByUrgency(state, reviews, today), facts);
  const allowed = apart.slice(0, Math.max(0, settings.reviewsPerDay - done.tested));
  const candidates = takeOneEach(listFresh(state, questions, today), facts);
  const fresh = candidates.slice(0, Math.max(0, settings.newPerDay - done.fresh));
  const asked = spaceOut(mix([...learning, ...allowed], fresh), questions);
  return {
    questions: putEasierFirst(asked, state, questions, today),
    fresh: fresh.length,
    held: apart.length - allowed.length + candidates.length - fresh.length,
    nextAt: findNextStep(state, questions, now),
  };
}

const cardOf = (state: ReviewState, id: string): Card => state.cards.get(id) ?? newCard;

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** What was asked about today already, in whatever way, and what is being learnt and not set aside. */
function listFactsOf(
  state: ReviewState,
  questions: readonly QuestionCore[],
  today: number,
): Set<string> {
  return new Set(
    questions
      .filter(({ id }) => {
        const card = cardOf(state, id);
        const { phase, lastDay, suspended, known } = card;
        const comesAgain = isBeingLearnt(card) && !suspended && !known;
        return comesAgain || (phase !== 'new' && lastDay === today);
      })
      .map(factOf),
  );
}

/** The first question of each fact that is not among the facts yet; adds theirs to them. */
function takeOneEach<Q extends QuestionCore>(questions: readonly Q[], facts: Set<string>): Q[] {
  return questions.filter((question) => {
    const fact = factOf(question);
    if (facts.has(fact)) return false;
    facts.add(fact);
    return true;
  });
}

/** What is most likely to be forgotten first. */
function sortByUrgency<Q extends QuestionCore>(
  state: ReviewState,
  due: readonly Q[],
  today: number,
): Q[] {
  const recall = new Map(
    due.map(({ id }) => {
      const { lastDay, stability } = cardOf(state, id);
      return [id, recallAfter(today - lastDay, stability)];
    }),
  );
  return due.toSorted((a, b) => (recall.get(a.id) ?? 0) - (recall.get(b.id) ?? 0));
}

/**
 * New questions in the order of the course, easy ones first. A harder question of a subject waits
 * until the easier ones are learnt, so that typing comes when choosing is done.
 */
function listFresh<Q extends QuestionCore>(
  state: ReviewState,
  questions: readonly Q[],
  today: number,
): Q[] {
  const order = [...new Set(questions.map(({ section }) => section))];
  const sections = new Map(order.map((id, at) => [id, at]));
  const place = ({ section, difficulty }: Q) => (sections.get(section) ?? 0) * 10 + difficulty;
  const subjects = Map.groupBy(questions, subjectOf);
  const isNext = (question: Q) =>
    (subjects.get(subjectOf(question)) ?? []).every(
      (other) => other.difficulty >= question.difficulty || isLearnt(cardOf(state, other.id)),
    );
  return questions
    .filter((question) => {
      const card = cardOf(state, question.id);
      return card.phase === 'new' && !isOut(card, today) && isNext(question);
    })
    .toSorted((a, b) => place(a) - place(b));
}

const isLearnt = ({ phase, suspended, known }: Card) => phase === 'review' || suspended || known;

/** Spreads the new questions evenly among the due ones. */
export function mix<Q>(due: Q[], fresh: Q[]): Q[] {
  const every = (due.length + 1) / (fresh.length + 1);
  const placed = [
    ...due.map((question, index) => ({ question, place: index + 1 })),
    ...fresh.map((question, index) => ({ question, place: (index + 1) * every + 0.5 })),
  ];
  return placed.toSorted((a, b) => a.place - b.place).map(({ question }) => question);
}

/** Before a leech, an easier question about the same thing: of the same fact where there is one. */
function putEasierFirst<Q extends QuestionCore>(
  asked: readonly Q[],
  state: ReviewState,
  questions: readonly Q[],
  today: number,
): Q[] {
  const ids = new Set(asked.map(({ id }) => id));
  return asked.flatMap((question) => {
    if (!isLeech(cardOf(state, question.id))) return [question];
    const easier = questions.filter((other) => {
      const card = cardOf(state, other.id);
      const isFree = !ids.has(other.id) && !isOut(card, today) && card.lastDay !== today;
      return isFree && other.difficulty < question.difficulty && isAboutSame(question, other);
    });
    const best = easier.find((other) => subjectOf(other) === subjectOf(question)) ?? easier[0];
    return best ? [best, question] : [question];
  });
}

const isAboutSame = (one: QuestionCore, other: QuestionCore) =>
  subjectOf(one) === subjectOf(other) || one.about.some((id) => other.about.includes(id));

/** When the next question inside its learning steps comes back today; null for none. */
export function findNextStep(
  state: ReviewState,
  questions: readonly QuestionCore[],
  { at, offset }: Moment,
): number | null {
  const { dayTurn } = latestSettings(state.timeline);
  const today = dayOf(at, offset, dayTurn);
  const steps = questions.flatMap(({ id }) => {
    const card = cardOf(state, id);
    const { dueAt } = card;
    if (dueAt === null || isOut(card, today) || isDue(card, { at, offset }, today)) return [];
    return dayOf(dueAt, offset, dayTurn) === today ? [dueAt] : [];
  });
  return steps.length > 0 ? Math.min(...steps) : null;
}

/** The clocks of two devices of a learner are less than an hour apart. */
const clockSlip = HOUR;

/**
 * A clock that ran ahead leaves answers in the future: their questions are asked, not lost. Days are
 * not instants: who travels west may have answered tomorrow.
 */
export function isDue(card: Card, { at }: Moment, today: number): boolean {
  if (card.phase === 'new' || isOut(card, today)) return false;
  if (card.lastDay > today + 1) return true;
  if (card.dueAt !== null && card.lastAt > at + clockSlip) return true;
  return card.dueAt === null ? (card.dueDay ?? 0) <= today : card.dueAt <= at;
}
