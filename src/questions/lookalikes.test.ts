import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from '../library/index.ts';
import { findLookalikes } from './lookalikes.ts';

test('한 글자 달라 실수로 보일 다른 것의 이름을 찾는다', () => {
  const text = [
    '컴포저(composer)는 PHP 패키지를 내려받아 관리하는 도구이다.',
    '컴포즈(compose)는 여러 컨테이너를 한꺼번에 다루는 도구이다.',
    '도커 데몬(docker daemon)은 컨테이너를 실제로 띄우는 프로그램이다.',
  ].join('\n\n');
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  const lookalikesOf = findLookalikes(library);
  const found = library.concepts.map((concept) => [concept.term, lookalikesOf(concept)]);
  expect(Object.fromEntries(found)).toMatchObject({
    컴포저: ['컴포즈', 'compose'],
    컴포즈: ['컴포저', 'composer'],
    '도커 데몬': [],
  });
});
