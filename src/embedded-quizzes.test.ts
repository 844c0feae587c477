import { expect, test } from 'vitest';
import { checkEmbedded } from './embedded-quizzes.ts';
import { RelativeFile } from './model/paths.ts';

const ids = new Set(['command:docker-run/recall']);
const note = (text: string, mdx = true) => ({
  file: RelativeFile.parse('docker/01.mdx'),
  mdx,
  text,
});

test('있는 문제는 그대로 넣고, 없는 문제는 줄과 함께 알린다', () => {
  const text =
    '# 하나\n\n<Quiz id="command:docker-run/recall" />\n\n<Quiz id="command:no/recall" />\n';
  expect(checkEmbedded(note(text), ids)).toMatchObject([{ line: 5, column: 1, severity: 'error' }]);
  expect(checkEmbedded(note(text), ids)[0]?.message).toContain('command:no/recall');
});

test('Markdown 노트의 꺾쇠는 글이다', () => {
  expect(checkEmbedded(note('<Quiz id="command:no/recall" />', false), ids)).toEqual([]);
});
