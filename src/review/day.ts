/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** How far the learner's calendar is shifted against UTC, in milliseconds. */
export function shiftOf(offset: number, dayTurn: number): number {
  return offset * 60_000 - dayTurn * HOUR;
}

/**
 * The learner's day as a count of days since 1970: it turns at `dayTurn` o'clock local time.
 * `offset` is in minutes east of UTC and belongs to that very instant, so days in which the clock
 * is changed are an hour longer or shorter and still one day.
 */
export function dayOf(at: number, offset: number, dayTurn: number): number {
  return Math.floor((at + shiftOf(offset, dayTurn)) / DAY);
}

/** `2026-11-24` for a count of days. */
export function writeDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The count of days for `2026-11-24`. */
export function readDay(date: string): number {
  return Date.parse(date) / DAY;
}

/** `11월 24일` for a count of days. */
export function sayDay(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일`;
}

/** Monday is 0. The first of January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
