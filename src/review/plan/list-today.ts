import type { QuestionCore } from '../bank.ts';
import { isOut, newCard, noTotals } from '../card.ts';
import { dayOf } from '../day.ts';
import type { ReviewState } from '../extend.ts';
import { type DueList, findNextStep, isDue, listDue, mix } from '../schedule.ts';
import type { Moment } from '../scheduler.ts';
import { latestSettings } from '../settings.ts';
import { spaceOut } from '../space-out.ts';
import { chooseForDay, layOut, type PlanCard } from './choose-for-day.ts';
import { findExamDay } from './exam-day.ts';
import { answersIn, secondsPerAnswer } from './pace.ts';

/** What is to be asked now: by the plan while an exam is ahead, else what is due. */
export function listToday<Q extends QuestionCore>(
  state: ReviewState,
  questions: readonly Q[],
  now: Moment,
): DueList<Q> {
  const settings = latestSettings(state.timeline);
  const today = dayOf(now.at, now.offset, settings.dayTurn);
  const examDay = findExamDay(settings, today);
  if (examDay === null) return listDue(state, questions, now);
  const answers = answersIn(settings.examMinutes, secondsPerAnswer(state));
  const done = (state.days.get(today) ?? noTotals).answers;
  return listPlanned(state, questions, now, today, examDay, answers - done);
}

function listPlanned<Q extends QuestionCore>(
  state: ReviewState,
  questions: readonly Q[],
  now: Moment,
  today: number,
  examDay: number,
  answers: number,
): DueList<Q> {
  // What is inside its learning steps from before the plan was made.
  const learning = questions.filter(({ id }) => {
    const card = state.cards.get(id) ?? newCard;
    return card.dueAt !== null && isDue(card, now, today);
  });
  const waiting = new Set(learning.map(({ id }) => id));
  const cards = questions.map(({ id }): PlanCard => {
    const card = state.cards.get(id) ?? newCard;
    if (waiting.has(id) || isOut(card, today)) return 'out';
    if (card.phase === 'new') return null;
    // A clock that ran ahead left an answer in the future: the question is asked, not lost.
    return card.lastDay > today + 1 ? { ...card, lastDay: today - 1 } : card;
  });
  const left = Math.max(answers - learning.length, 0);
  // On the day itself what counts is the next hours.
  const chosen = chooseForDay(layOut(questions), cards, today, Math.max(examDay, today + 1), left);
  const pick = (places: readonly number[]) =>
    places.flatMap((at) => {
      const question = questions[at];
      return question ? [question] : [];
    });
  const fresh = pick(chosen.fresh);
  return {
    questions: spaceOut(mix([...learning, ...pick(chosen.reviews)], fresh), questions),
    fresh: fresh.length,
    held: cards.filter((card) => card === null).length - fresh.length,
    nextAt: findNextStep(state, questions, now),
  };
}
