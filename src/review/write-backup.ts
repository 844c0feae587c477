import type { LogEvent } from './events.ts';
import type { ExamResult } from './exam/exam.ts';

export const PROGRAM = 'doesaegim';
/**
 * Version 1 knew no exam in the settings, version 2 took no results of exams along; all that they
 * hold is valid as it is.
 */
export const VERSION = 3;

/** What a learner can take along: the log and how the exams went. */
export type Kept = { events: LogEvent[]; exams: ExamResult[] };

/** All of it as one JSON file. */
export function writeBackup({ events, exams }: Kept, at: number): string {
  const exportedAt = new Date(at).toISOString();
  return JSON.stringify({ program: PROGRAM, version: VERSION, exportedAt, events, exams });
}

/** `doesaegim-2026-11-24.json`; in a folder that devices share, with the device's name. */
export function nameBackup(day: string, device?: string): string {
  return `${PROGRAM}-${day}${device ? `-${device}` : ''}.json`;
}
