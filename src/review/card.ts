import type { SettingsSpan } from './settings.ts';

/** What is known of a learner's memory of one question; follows from the log alone. */
export type Card = {
  phase: 'new' | 'learning' | 'review' | 'relearning';
  /** Days after which recall has fallen to 0.9. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  /** Which learning step comes next. */
  step: number;
  reps: number;
  lapses: number;
  /** When it was last answered: milliseconds since 1970, and the learner's day. */
  lastAt: number;
  lastDay: number;
  /** Next time, as an instant while it is being learnt and as a learner's day afterwards. */
  dueAt: number | null;
  dueDay: number | null;
  suspended: boolean;
  known: boolean;
  /** The day on which it stays out of the way. */
  buriedOn: number | null;
  answers: number;
  wrongs: number;
  /** Milliseconds spent on it. */
  took: number;
  /** Version of the question when it was last answered. */
  version: string | null;
};

/** What a day of learning came to. */
export type DayTotals = {
  answers: number;
  /** Questions answered for the first time. */
  fresh: number;
  /** Answers to questions that were due after a day or more, and how many of them were remembered. */
  tested: number;
  recalled: number;
  /** Milliseconds. */
  took: number;
};

/** The state that follows from a log. */
export type Derived = {
  cards: Map<string, Card>;
  days: Map<number, DayTotals>;
  timeline: SettingsSpan[];
};

export const newCard: Card = {
  phase: 'new',
  stability: 0,
  difficulty: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  lastAt: 0,
  lastDay: 0,
  dueAt: null,
  dueDay: null,
  suspended: false,
  known: false,
  buriedOn: null,
  answers: 0,
  wrongs: 0,
  took: 0,
  version: null,
};

export const noTotals: DayTotals = { answers: 0, fresh: 0, tested: 0, recalled: 0, took: 0 };

export const emptyDerived = (): Derived => ({ cards: new Map(), days: new Map(), timeline: [] });

/** Whether it is inside its learning steps, which come back within the day. */
export const isBeingLearnt = ({ phase }: Pick<Card, 'phase'>) =>
  phase === 'learning' || phase === 'relearning';

/** Lapses after which a question is called a leech: Anki's default. */
const leechLapses = 8;

export const isLeech = ({ lapses }: Card) => lapses >= leechLapses;

/** Whether it may be asked at all on that day. */
export const isOut = ({ suspended, known, buriedOn }: Card, today: number) =>
  suspended || known || buriedOn === today;

/** Days for which a wrong answer counts as lately. */
const lately = 7;

/** Whether it was answered wrong, and is not remembered for long since. */
export const wentWrongLately = ({ wrongs, phase, lastDay, stability }: Card, today: number) =>
  wrongs > 0 && (isBeingLearnt({ phase }) || (lastDay > today - lately && stability < lately));
