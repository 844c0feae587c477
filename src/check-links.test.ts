import { expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';
import { buildLibrary } from './library/index.ts';
import { RelativeFile } from './model/paths.ts';
import { parseNote } from './parse/index.ts';
import { grammars } from './shell/index.ts';

const note = (name: string, text: string) =>
  parseNote({ file: RelativeFile.parse(`c/${name}`), course: 'c', text, mdx: false });

test.each([
  ['없는 이름', '[[없는 노트]]를 본다.', ['1:1 없는 노트']],
  ['없는 노트의 제목', '여기 [[없는 노트#제목|글]]', ['1:4 없는 노트#제목']],
  ['없는 파일', '[글](nope.md) ![그림](x.png)', ['1:1 nope.md', '1:14 x.png']],
  ['있는 노트, 제목, 글, 파일', '[[b]] [[b#볼륨]] [[#^id]] [글](b.md) ![[a.png]]\n\n글 ^id', []],
  ['용어', '[[바인드 마운트]]', []],
  ['바깥 주소', '[글](https://example.org) [메일](mailto:a@b.c)', []],
  ['봐준 줄', '[[없는 노트]] <!-- 되새김: 괜찮음 -->', []],
  ['코드 안', '`[[없는 노트]]`', []],
])('노트가 가리키는 것이 없으면 알린다: %s', (_, text, found) => {
  const notes = [
    note('a.md', text),
    note('b.md', '# 둘\n\n## 볼륨\n\n**바인드 마운트**는 폴더를 잇는 방법이다.'),
  ];
  const compilation = buildLibrary({ notes, lexicons: [], grammars });
  const issues = checkLinks(compilation, [RelativeFile.parse('c/a.png')]);
  expect(
    issues.map(({ line, column, message }) => `${line}:${column} ${/'(.*?)'/.exec(message)?.[1]}`),
  ).toEqual(found);
});
