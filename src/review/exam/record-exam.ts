import * as z from 'zod/mini';
import type { Rating } from '../events.ts';
import type { Store } from '../store.ts';
import { Exam, ExamResult, type Graded } from './exam.ts';

const runningName = 'exam';
const resultsName = 'exams';
/** Exams that are kept: a year of one a week. */
const kept = 52;

export type Exams = { running: Exam | null; results: ExamResult[] };

/** The exam that was broken off, and those that are over, the earliest first. */
export async function readExams(store: Store): Promise<Exams> {
  const [running, results] = await Promise.all([
    store.readNote(runningName).catch(() => null),
    store.readNote(resultsName).catch(() => null),
  ]);
  const exam = z.safeParse(Exam, running);
  // One that cannot be read takes no other with it.
  const list = (Array.isArray(results) ? results : []).flatMap((result: unknown) => {
    const read = z.safeParse(ExamResult, result);
    return read.success ? [read.data] : [];
  });
  return { running: exam.success ? exam.data : null, results: list };
}

export const saveExam = (store: Store, exam: Exam | null) => store.writeNote(runningName, exam);

/**
 * Puts a result beside the earlier ones and its answers into the log, those already there left out:
 * a page closed halfway, or a second tab, counts nothing twice. Gives all results.
 */
export async function recordExam(
  store: Store,
  result: ExamResult,
  rate: (graded: Graded) => { version: string; rating: Rating } | null,
  offset: number,
): Promise<ExamResult[]> {
  const { startedAt, endedAt } = result;
  const logged = new Set(
    (await store.readLog()).flatMap((event) =>
      event.kind === 'review' && event.mode === 'exam' && event.at >= startedAt
        ? [event.question]
        : [],
    ),
  );
  for (const graded of result.graded) {
    const { question, verdict, took } = graded;
    const rated = logged.has(question) ? null : rate(graded);
    if (rated)
      await store.append(
        { kind: 'review', mode: 'exam', question, verdict, took, ...rated },
        { at: endedAt, offset },
      );
  }
  const all = await includeExams(store, [result]);
  await saveExam(store, null);
  return all;
}

/** Puts results beside those that are there; gives all of them. */
export async function includeExams(
  store: Store,
  added: readonly ExamResult[],
): Promise<ExamResult[]> {
  const all = mergeExams((await readExams(store)).results, added);
  await store.writeNote(resultsName, all);
  return all;
}

/** The union, the earliest first. Should two have begun at one instant, the same one wins either way. */
export function mergeExams(one: readonly ExamResult[], other: readonly ExamResult[]): ExamResult[] {
  const merged = new Map<number, ExamResult>();
  for (const result of [...one, ...other]) {
    const known = merged.get(result.startedAt);
    if (!known || JSON.stringify(result) > JSON.stringify(known))
      merged.set(result.startedAt, result);
  }
  return [...merged.values()].toSorted((a, b) => a.startedAt - b.startedAt).slice(-kept);
}
