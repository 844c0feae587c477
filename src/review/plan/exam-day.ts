import { dayOf, readDay } from '../day.ts';
import type { Settings } from '../events.ts';
import type { ReviewState } from '../extend.ts';
import type { Moment } from '../scheduler.ts';
import { latestSettings } from '../settings.ts';

/** Days ahead for which a plan says anything; beyond them the schedule goes its usual way. */
export const farthest = 365;

/** The day of the exam while there is something to plan for: today until a year ahead; else null. */
export function findExamDay({ examDate }: Settings, today: number): number | null {
  if (examDate === null) return null;
  const day = readDay(examDate);
  return day >= today && day - today <= farthest ? day : null;
}

/** Whether a plan for an exam says what is asked at that moment. */
export function isPlanned({ timeline }: ReviewState, { at, offset }: Moment): boolean {
  const settings = latestSettings(timeline);
  return findExamDay(settings, dayOf(at, offset, settings.dayTurn)) !== null;
}
