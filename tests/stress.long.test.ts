import { expect, test } from 'vitest';
import { buildLibrary } from '../src/library/index.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { parseNote } from '../src/parse/index.ts';
import { grammars } from '../src/shell/index.ts';

const file = RelativeFile.parse('course/note.md');

test.each([
  ['5 MB 한 줄', '컨테이너는 이미지로 만든 것이다. '.repeat(100_000)],
  [
    '목록 10,000겹',
    Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at)}- 항목`).join('\n'),
  ],
  ['한 줄에 겹친 목록 10,000겹', `${'- '.repeat(10_000)}끝`],
  ['코드 조각 100,000개', '`docker ps` '.repeat(100_000)],
])('견디고 끝내며 글을 잃지 않는다: %s', (_, text) => {
  const note = parseNote({ file, course: 'course', text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  const held = library.passages.map((passage) => passage.text.replaceAll(/\s/g, '').length);
  const given = text.replaceAll(/\s/g, '').length;
  expect(held.reduce((sum, length) => sum + length, 0)).toBe(given);
});
