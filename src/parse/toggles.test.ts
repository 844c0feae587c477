import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from './parse-note.ts';

const read = (text: string) =>
  parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
const head = '<details>\n<summary>교착이란?</summary>';

test.each([
  [
    '빈 줄을 두고',
    `${head}\n\n교착은 **서로** 기다림이다.\n\n</details>\n`,
    ['1 ' + head, '4 교착은 서로 기다림이다.', '6 </details>'],
  ],
  [
    '빈 줄 없이',
    `앞\n\n${head}\n교착은 **서로** 기다림이다.\n- 잠금\n</details>\n\n뒤\n`,
    ['1 앞', '3 ' + head, '5 교착은 서로 기다림이다.', '6 잠금', '7 </details>', '9 뒤'],
  ],
  ['빈 토글', `${head}\n</details>\n`, [`1 ${head}\n</details>`]],
])('토글 안의 글을 읽는다: %s', (_, text, texts) => {
  const blocks = read(text).sections[0]?.blocks;
  expect(blocks?.map(({ passage }) => `${passage.line} ${passage.text}`)).toEqual(texts);
});

test('토글 안에서도 자리가 맞는다', () => {
  const { text, sections } = read(`글\n\n${head}\n먼저 \`docker ps\`를 본다.\n</details>\n`);
  const marks = sections[0]?.blocks.flatMap(({ prose }) => prose?.marks ?? []) ?? [];
  expect(marks.map(({ sourceStart, sourceEnd }) => text.slice(sourceStart, sourceEnd))).toEqual([
    '`docker ps`',
  ]);
});
