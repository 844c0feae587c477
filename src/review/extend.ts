import { type Derived, emptyDerived, newCard } from './card.ts';
import { byId, isAboutQuestion, type LogEvent, type QuestionEvent } from './events.ts';
import { keepSchedulers, type Mark, replayLog, replayQuestion, stepCard } from './replay.ts';
import { changeSettings, latestSettings, settingsAt } from './settings.ts';
import { addTotals, takeTotals } from './totals.ts';

/** What follows from the log up to the event `last`. */
export type ReviewState = Derived & { last: string | null };

export const emptyState = (): ReviewState => ({ ...emptyDerived(), last: null });

export function replayAll(log: readonly LogEvent[]): ReviewState {
  return { ...replayLog(log), last: log.toSorted(byId).at(-1)?.id ?? null };
}

/** The questions in which something is taken back: these are replayed as a whole. */
export function listUndone(added: readonly LogEvent[]): string[] {
  return [...new Set(added.flatMap((event) => (event.kind === 'undo' ? [event.question] : [])))];
}

/**
 * The state after further events, all of them later than those it has. `related` holds every event,
 * the new ones included, of the questions that `listUndone(added)` names.
 */
export function extend(
  state: ReviewState,
  added: readonly LogEvent[],
  related: readonly QuestionEvent[],
): ReviewState {
  const next = {
    cards: new Map(state.cards),
    days: new Map(state.days),
    timeline: [...state.timeline],
    last: added.at(-1)?.id ?? state.last,
  };
  for (const event of added)
    if (event.kind === 'settings')
      next.timeline.push({
        from: event.id,
        settings: changeSettings(latestSettings(next.timeline), event.change),
      });
  const undone = listUndone(added);
  stepThrough(next, added, new Set(undone));
  for (const question of undone) retell(next, question, related.toSorted(byId), state.last);
  return next;
}

function stepThrough(
  next: ReviewState,
  added: readonly LogEvent[],
  undone: ReadonlySet<string>,
): void {
  const schedulers = keepSchedulers();
  for (const event of added) {
    if (!isAboutQuestion(event) || event.kind === 'undo' || undone.has(event.question)) continue;
    const card = next.cards.get(event.question) ?? newCard;
    const step = stepCard(card, event, settingsAt(next.timeline, event.id), schedulers);
    next.cards.set(event.question, step.card);
    if (step.mark) addMarks(next, [step.mark], addTotals);
  }
}

/** Takes away what the question had counted until `last` and counts its whole history instead. */
function retell(
  next: ReviewState,
  question: string,
  related: readonly QuestionEvent[],
  last: string | null,
): void {
  const schedulers = keepSchedulers();
  const history = related.filter((event) => event.question === question);
  const before = history.filter(({ id }) => last !== null && id <= last);
  addMarks(next, replayQuestion(before, next.timeline, schedulers).marks, takeTotals);
  const { card, marks } = replayQuestion(history, next.timeline, schedulers);
  addMarks(next, marks, addTotals);
  next.cards.set(question, card);
}

function addMarks(next: ReviewState, marks: readonly Mark[], add: typeof addTotals): void {
  for (const { day, totals } of marks) next.days.set(day, add(next.days.get(day), totals));
}
