import type { Issue } from '../model/issue.ts';
import type { Question } from '../model/question.ts';
import type { AuthoredFile } from './authored.ts';

/** Retires and rewords generated questions as the authors ask; an unknown id is an error, and so is one that two files change. */
export function overrideQuestions(
  questions: readonly Question[],
  files: readonly AuthoredFile[],
): { questions: Question[]; issues: Issue[] } {
  const overrides = new Map(
    files.flatMap(({ quiz }) => quiz.overrides.map((override) => [override.id, override])),
  );
  const known = new Set(questions.map(({ id }) => id));
  const owners = new Map<string, AuthoredFile['file']>();
  const issues = files.flatMap(({ file, quiz, placeOf }) =>
    quiz.overrides.flatMap(({ id }, index): Issue[] => {
      const problem = (message: string, suggestion: string): Issue => ({
        rule: 'quiz',
        severity: 'error',
        message,
        file,
        ...placeOf(['overrides', index, 'id']),
        suggestion,
      });
      const owner = owners.get(id) ?? file;
      owners.set(id, owner);
      if (!known.has(id))
        return [
          problem(
            `고치려는 문제가 없습니다: '${id}'`,
            '문제의 id는 npm run questions -- --list 로 볼 수 있습니다.',
          ),
        ];
      return owner === file
        ? []
        : [
            problem(
              `같은 문제를 두 파일에서 고칩니다: '${id}'`,
              `${owner}의 것과 하나만 남기십시오.`,
            ),
          ];
    }),
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
