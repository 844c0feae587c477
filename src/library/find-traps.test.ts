import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { findTraps } from './find-traps.ts';

function trapsIn(text: string) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return note.sections.flatMap(findTraps).map(({ title, text }) => [title, text]);
}

test.each<[string, string, [string, string][]]>([
  [
    '콜아웃의 제목',
    '> [!warning] 잎이 탄다\n> 한낮에 물을 준 탓이다.',
    [['잎이 탄다', '한낮에 물을 준 탓이다.']],
  ],
  [
    '제목이 없는 콜아웃의 첫 문장',
    '> [!danger]\n> 씨를 덮지 않는다. 새가 먹는다.',
    [['씨를 덮지 않는다.', '새가 먹는다.']],
  ],
  ['목록 안의 콜아웃', '- 물 주기\n\n  > [!caution] 뿌리가 썩는다', [['뿌리가 썩는다', '']]],
  [
    '노션에서 온 경고',
    '<aside>\n⚠️ 겨울에는 물을 줄인다. 얼기 때문이다.\n</aside>',
    [['겨울에는 물을 줄인다.', '얼기 때문이다.']],
  ],
  [
    '경고 표시로 여는 줄',
    '- 🚨 가지를 모두 자르지 말 것! 다시 나지 않는다.',
    [['가지를 모두 자르지 말 것!', '다시 나지 않는다.']],
  ],
  [
    '주의라는 말로 여는 줄',
    '**주의:** 비료가 뿌리에 닿으면 탄다.',
    [['비료가 뿌리에 닿으면 탄다.', '']],
  ],
  [
    '주의할 점 밑의 항목',
    '주의할 점\n\n- 그늘에 두지 않는다\n  - 볕이 든 곳이 낫다\n- 자주 옮기지 않는다',
    [
      ['그늘에 두지 않는다', ''],
      ['자주 옮기지 않는다', ''],
    ],
  ],
  [
    '자주 틀리는 것이라는 제목 밑의 항목',
    '# 화분\n\n## 자주 틀리는 것\n\n- 잎이 처지면 물이 모자란 줄 안다\n\n## 물 주기\n\n- 아침에 물을 준다',
    [['잎이 처지면 물이 모자란 줄 안다', '']],
  ],
  ['오류 문구를 모은 목록', '## 흔한 오류\n\n- `no water`: 물이 없다', []],
  ['괄호로 여는 주의', '> 주의) 잎에 물을 뿌리지 않는다.', [['잎에 물을 뿌리지 않는다.', '']]],
  ['이야기 속의 주의', '- 물 주기에 주의하면 잘 자란다', []],
  ['요령을 적은 콜아웃', '> [!tip] 주의할 점\n> 창가에 둔다.', []],
])('%s', (_name, text, traps) => {
  expect(trapsIn(text)).toEqual(traps);
});
