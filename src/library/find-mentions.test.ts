import { expect, test } from 'vitest';
import { Lexicon } from '../model/lexicon.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

const terms = ['포트', '이미지', '도커 이미지', 'Docker', 'env'].map((term) => ({
  term,
  kind: 'object',
  definition: '풀이이다.',
}));

/** The links of a note as the words they stand on. */
function linked(text: string): string[] {
  const file = RelativeFile.parse('course/note.md');
  const note = parseNote({ file, course: 'course', text, mdx: false });
  const { links } = buildLibrary({
    notes: [note],
    lexicons: [{ file, course: null, lexicon: Lexicon.parse({ terms }) }],
    grammars,
  });
  return links.map(({ start, end }) => note.text.slice(start, end));
}

test.each([
  ['포트를 연다.', ['포트']],
  ['포트폴리오를 만든다.', []],
  ['이미지를 지우고 이미지들을 센다.', ['이미지']],
  ['도커 이미지를 만든다.', ['도커 이미지']],
  ['도커이미지를 만든다.', ['도커이미지']],
  ['DOCKER는 docker이다.', ['DOCKER']],
  ['docker-compose와 docker.io를 쓴다.', []],
  ['env파일을 둔다.', ['env']],
  ['`포트`와 [이미지](https://example.com)는 그대로 둔다.', []],
  ['[[다른 글#포트|포트 이야기]]도 그대로 둔다.', []],
  ['```text\n포트\n```', []],
])('긴 이름부터 온 낱말로 찾는다: %s', (text, words) => {
  expect(linked(`# 노트\n\n${text}\n`)).toEqual(words);
});

test('제목은 잇지 않고 제목마다 첫 번째만 잇는다', () => {
  expect(linked('# 노트\n\n## 포트\n\n포트와 포트.\n\n포트.\n\n## 다음\n\n포트.\n')).toEqual([
    '포트',
    '포트',
  ]);
});
