import { expect, test } from 'vitest';
import { checkFrontMatter } from './front-matter.ts';
import { RelativeFile } from './model/paths.ts';
import { parseNote } from './parse/index.ts';

const placesIn = (text: string) =>
  checkFrontMatter(
    parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false }),
  ).map(({ line, severity }) => `${line} ${severity}`);

test.each([
  ['온전한 머리말', '---\ntitle: 볼륨\n---\n\n# 볼륨\n', []],
  ['깨진 머리말', '---\ntitle: [볼륨\n---\n\n# 볼륨\n', ['2 error']],
  ['닫히지 않은 머리말', '---\ntitle: 볼륨\n\n# 볼륨\n', ['1 warning']],
  ['가로줄 뒤의 글', '---\n\n볼륨: 남는 저장 공간\n', []],
  ['가로줄 뒤의 주소', '---\nhttps://example.com\n', []],
])('머리말의 잘못을 제 줄에서 알린다: %s', (_, text, places) => {
  expect(placesIn(text)).toEqual(places);
});
