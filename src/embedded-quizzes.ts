import type { Issue } from './model/issue.ts';
import type { Note } from './parse/index.ts';

type Text = Pick<Note, 'file' | 'mdx' | 'text'>;

/** Embedded questions (`<Quiz id="…" />`) that are not in the bank, each at its line. */
export function checkEmbedded({ file, mdx, text }: Text, ids: ReadonlySet<string>): Issue[] {
  if (!mdx) return [];
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(/<Quiz\s+id=["']([^"']+)["']/g)]
      .filter(([, id = '']) => !ids.has(id))
      .map(({ 1: id = '', index }): Issue => ({
        rule: 'quiz',
        severity: 'error',
        message: `노트에 넣으려는 문제가 없습니다: '${id}'`,
        file,
        line: at + 1,
        column: index + 1,
        suggestion: '문제의 id는 npm run questions -- --list 로 볼 수 있습니다.',
      })),
  );
}
