import type { QuestionCore } from './bank.ts';
import { type Card, isOut, newCard, wentWrongLately } from './card.ts';
import { dayOf } from './day.ts';
import type { ReviewState } from './extend.ts';
import { recallAfter } from './recall.ts';
import { isDue } from './schedule.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';
import { shuffle } from './shuffle.ts';
import { spaceOut } from './space-out.ts';

/** What is practised: a section, one concept or command, what went wrong lately, or any five. */
export type Practice = { section: string } | { about: string } | 'wrong' | 'quick';

const quick = 5;

/**
 * The questions of a practice session in the order in which to ask: what is due or least remembered
 * first, the rest shuffled by the seed. What is suspended, known or buried today stays out.
 */
export function listPractice<Q extends QuestionCore>(
  practice: Practice,
  state: ReviewState,
  questions: readonly Q[],
  now: Moment,
  seed: string,
): Q[] {
  const today = dayOf(now.at, now.offset, latestSettings(state.timeline).dayTurn);
  const cardOf = ({ id }: Q) => state.cards.get(id) ?? newCard;
  const chosen = shuffle(questions, seed).filter((question) => {
    const card = cardOf(question);
    return !isOut(card, today) && belongs(practice, question, card, today);
  });
  const urgency = ({ id }: Q) => rankUrgency(state.cards.get(id) ?? newCard, now, today);
  const sorted = chosen.toSorted((a, b) => urgency(a) - urgency(b));
  return practice === 'quick'
    ? spaceOut(sorted.slice(0, quick * 4), questions).slice(0, quick)
    : spaceOut(sorted, questions);
}

function belongs(practice: Practice, question: QuestionCore, card: Card, today: number): boolean {
  if (practice === 'quick') return card.phase !== 'new' || question.difficulty <= 2;
  if (practice === 'wrong') return wentWrongLately(card, today);
  if ('section' in practice) return question.section === practice.section;
  return question.about.some((id) => id === practice.about);
}

/** Due, then never seen, then by how likely it is to be remembered still. */
function rankUrgency(card: Card, now: Moment, today: number): number {
  if (card.phase === 'new') return 1;
  const recall = recallAfter(today - card.lastDay, card.stability);
  return isDue(card, now, today) ? recall - 1 : 1 + recall;
}
