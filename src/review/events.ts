import * as z from 'zod/mini';

const whole = z.number().check(z.int(), z.minimum(0));
/** Nine digits to the base 36: milliseconds up to the year 5188, with room for ids above them. */
const lastInstant = 36 ** 9 - 1;
/** Milliseconds since 1970, UTC. */
const instant = whole.check(z.maximum(lastInstant));
const questionId = z.string().check(z.minLength(1), z.maxLength(500));

/** Fixed width, so that ids sort as texts the way they happened; then the device. */
const eventId = z.string().check(z.regex(/^0[0-9a-z]{9}-[0-9a-z]{8}$/));

export const deviceName = z.string().check(z.regex(/^[0-9a-z]{8}$/));

const stamp = {
  id: eventId,
  device: deviceName,
  at: instant,
  /** Minutes that local time was ahead of UTC when it happened (Seoul: 540). */
  offset: z.number().check(z.int(), z.minimum(-1440), z.maximum(1440)),
};

/** A day of the calendar, `2026-11-24`; 31 February is none. */
const calendarDay = z.iso.date();

/** What a learner may set; every field has a sensible default. */
export const Settings = z.object({
  newPerDay: whole.check(z.maximum(9999)),
  reviewsPerDay: whole.check(z.maximum(9999)),
  /** Wanted probability to remember, 0.7 to 0.97. */
  retention: z.number().check(z.minimum(0.7), z.maximum(0.97)),
  /** The local hour at which the learner's day turns, 0 to 12. */
  dayTurn: whole.check(z.maximum(12)),
  /** Minutes until a new question, or one that was forgotten, comes again. */
  learningSteps: z
    .array(z.number().check(z.int(), z.minimum(1), z.maximum(1439)))
    .check(z.maxLength(5)),
  /** The day of the exam in the learner's own calendar; null for none. */
  examDate: z.nullable(calendarDay),
  /** Minutes a day that the learner has until the exam. */
  examMinutes: whole.check(z.minimum(1), z.maximum(1440)),
});

const Rating = z.literal([1, 2, 3, 4]);
const about = { ...stamp, question: questionId };

const ReviewEvent = z.object({
  ...about,
  kind: z.literal('review'),
  /** Version of the question that was asked. */
  version: z.string().check(z.maxLength(200)),
  /** 1 again, 2 hard, 3 good, 4 easy. */
  rating: Rating,
  /** What the answer was judged to be; null where the learner judged alone. */
  verdict: z.nullable(z.enum(['right', 'near', 'wrong'])),
  /** Milliseconds from the question to the answer. */
  took: instant,
  mode: z.enum(['due', 'practice', 'exam']),
});

const QuestionEvent = z.discriminatedUnion('kind', [
  ReviewEvent,
  /** Takes back an event of the same question. */
  z.object({ ...about, kind: z.literal('undo'), target: eventId }),
  z.object({ ...about, kind: z.literal('suspend'), on: z.boolean() }),
  /** Out of the way until the learner's day turns. */
  z.object({ ...about, kind: z.literal('bury') }),
  z.object({ ...about, kind: z.literal('known'), on: z.boolean() }),
]);

const SettingsEvent = z.object({
  ...stamp,
  kind: z.literal('settings'),
  change: z.partial(Settings),
});

/** One entry of the log. Nothing in the log is ever changed: what is taken back is so by an `undo`. */
export const LogEvent = z.discriminatedUnion('kind', [QuestionEvent, SettingsEvent]);

export type Settings = z.infer<typeof Settings>;
export type Rating = z.infer<typeof Rating>;
export type ReviewEvent = z.infer<typeof ReviewEvent>;
export type QuestionEvent = z.infer<typeof QuestionEvent>;
export type SettingsEvent = z.infer<typeof SettingsEvent>;
export type LogEvent = z.infer<typeof LogEvent>;

type WithoutStamp<E> = E extends unknown ? Omit<E, keyof typeof stamp> : never;
/** What happened. */
export type Deed = WithoutStamp<LogEvent>;

export const isAboutQuestion = (event: LogEvent): event is QuestionEvent =>
  event.kind !== 'settings';

export const isEventId = (key: unknown): key is string => z.safeParse(eventId, key).success;

/** Earlier first; ids are unique. */
export const byId = (a: { id: string }, b: { id: string }) =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * The id of the next event: above every id seen so far even where the clock was set back, so that
 * the order of ids is the order in which things happened.
 */
export function nextEventId(last: string | null, at: number, device: string): string {
  const reached = last === null ? -1 : parseInt(last.slice(0, 10), 36);
  const count = Math.min(Math.max(at, reached + 1), lastInstant);
  return `${count.toString(36).padStart(10, '0')}-${device}`;
}

/** What the clock of the device says, inside what the log can hold. */
export const clampInstant = (at: number) =>
  Math.min(Math.max(Math.trunc(at) || 0, 0), lastInstant - 36 ** 6);
