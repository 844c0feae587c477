import type { Question } from '../../model/question.ts';
import type { Given } from '../../questions/judge.ts';
import type { Verdict } from '../../questions/verdict.ts';
import type { Exam, ExamResult, Graded } from './exam.ts';

/** Judges one answer; null where nothing can. */
export type Judge = (question: Question, given: Given) => Verdict['verdict'] | null;

/**
 * The result of an exam. An open question is wrong; one that the notes have removed since is left
 * out. Null where nothing at all was answered: such an exam says nothing.
 */
export function gradeExam(
  exam: Exam,
  questions: readonly Question[],
  judge: Judge,
  now: number,
): ExamResult | null {
  const bank = new Map(questions.map((question) => [question.id, question]));
  const graded = exam.questions.flatMap((id): Graded[] => {
    const question = bank.get(id);
    if (!question) return [];
    const given = exam.answers[id] ?? null;
    const verdict = given ? judge(question, given) : 'wrong';
    const { section } = question;
    const took = exam.spent[id];
    return [{ question: id, section, given, verdict, took: took ?? 0, isSeen: took !== undefined }];
  });
  if (!graded.some(({ given }) => given)) return null;
  const { startedAt, endsAt, scope } = exam;
  const endedAt = Math.max(Math.min(now, endsAt), startedAt);
  return { startedAt, endedAt, minutes: Math.round((endsAt - startedAt) / 60_000), scope, graded };
}
