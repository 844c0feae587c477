import type { Issue } from '../model/issue.ts';
import type { Question } from '../model/question.ts';
import type { AuthoredFile } from './authored.ts';

/** Retires and rewords generated questions as the authors ask; an unknown id is an error. */
export function overrideQuestions(
  questions: readonly Question[],
  files: readonly AuthoredFile[],
): { questions: Question[]; issues: Issue[] } {
  const overrides = new Map(
    files.flatMap(({ quiz }) => quiz.overrides.map((override) => [override.id, override])),
  );
  const known = new Set(questions.map(({ id }) => id));
  const issues = files.flatMap(({ file, quiz, placeOf }) =>
    quiz.overrides.flatMap(({ id }, index): Issue[] =>
      known.has(id)
        ? []
        : [
            {
              rule: 'quiz',
              severity: 'error',
              message: `고치려는 문제가 없습니다: '${id}'`,
              file,
              ...placeOf(['overrides', index, 'id']),
              suggestion: '문제의 id는 npm run questions -- --list 로 볼 수 있습니다.',
            },
          ],
    ),
  );
  return {
    questions: questions.flatMap((question) => {
      const override = overrides.get(question.id);
      if (override?.retire) return [];
      return [override?.prompt ? { ...question, prompt: override.prompt } : question];
    }),
    issues,
  };
}
