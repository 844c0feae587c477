import { type Card, type DayTotals, type Derived, emptyDerived, newCard } from './card.ts';
import { dayOf } from './day.ts';
import {
  byId,
  isAboutQuestion,
  type LogEvent,
  type QuestionEvent,
  type ReviewEvent,
  type Settings,
} from './events.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { layTimeline, settingsAt, type SettingsSpan } from './settings.ts';
import { addTotals } from './totals.ts';

/** What one answer adds to its day. */
export type Mark = { day: number; totals: DayTotals };

/** A scheduler for settings, made once for each. */
export type Schedulers = (settings: Settings) => Scheduler;

export function keepSchedulers(): Schedulers {
  const made = new Map<Settings, Scheduler>();
  return (settings) => {
    const scheduler = made.get(settings) ?? createScheduler(settings);
    made.set(settings, scheduler);
    return scheduler;
  };
}

/** The card after one more event of its question, and what the event adds to its day. */
export function stepCard(
  card: Card,
  event: Exclude<QuestionEvent, { kind: 'undo' }>,
  settings: Settings,
  schedulers: Schedulers,
): { card: Card; mark: Mark | null } {
  const day = dayOf(event.at, event.offset, settings.dayTurn);
  if (event.kind === 'suspend') return { card: { ...card, suspended: event.on }, mark: null };
  if (event.kind === 'known') return { card: { ...card, known: event.on }, mark: null };
  if (event.kind === 'bury') return { card: { ...card, buriedOn: day }, mark: null };
  const after = schedulers(settings).answer(event.question, card, event, event.rating);
  return { card: countAnswer(after, event), mark: { day, totals: markAnswer(card, event, day) } };
}

const countAnswer = (card: Card, { rating, took, version }: ReviewEvent): Card => ({
  ...card,
  answers: card.answers + 1,
  wrongs: card.wrongs + (rating === 1 ? 1 : 0),
  took: card.took + took,
  version,
});

function markAnswer(before: Card, { rating, took }: ReviewEvent, day: number): DayTotals {
  const tested = before.phase === 'review' && before.lastDay < day;
  return {
    answers: 1,
    fresh: before.phase === 'new' ? 1 : 0,
    tested: tested ? 1 : 0,
    recalled: tested && rating > 1 ? 1 : 0,
    took,
  };
}

/** A question's card from its events in the order of their ids; what was taken back never happened. */
export function replayQuestion(
  events: readonly QuestionEvent[],
  timeline: readonly SettingsSpan[],
  schedulers: Schedulers,
): { card: Card; marks: Mark[] } {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? event.target : [])));
  const marks: Mark[] = [];
  let card = newCard;
  for (const event of events) {
    if (event.kind === 'undo' || undone.has(event.id)) continue;
    const step = stepCard(card, event, settingsAt(timeline, event.id), schedulers);
    card = step.card;
    if (step.mark) marks.push(step.mark);
  }
  return { card, marks };
}

/** Everything that follows from a log, whatever the order in which its events are given. */
export function replayLog(events: readonly LogEvent[]): Derived {
  const sorted = events.toSorted(byId);
  const timeline = layTimeline(sorted.filter((event) => event.kind === 'settings'));
  const schedulers = keepSchedulers();
  const derived = { ...emptyDerived(), timeline };
  const histories = Map.groupBy(sorted.filter(isAboutQuestion), ({ question }) => question);
  for (const [question, history] of histories) {
    const { card, marks } = replayQuestion(history, timeline, schedulers);
    derived.cards.set(question, card);
    for (const { day, totals } of marks)
      derived.days.set(day, addTotals(derived.days.get(day), totals));
  }
  return derived;
}
