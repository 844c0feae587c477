import { expect, test } from 'vitest';
import { RelativeFile } from '../../model/paths.ts';
import { parseNote } from '../../parse/index.ts';
import { grammars } from '../../shell/index.ts';
import { buildLibrary } from '../index.ts';

function comparisonsOf(text: string) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return buildLibrary({ notes: [note], lexicons: [], grammars }).library.comparisons;
}

test('한 문단이 두 번 견주면 id가 서로 다르다', () => {
  const found = comparisonsOf(
    [
      '**고래**(whale)는 바다에 사는 포유류이다.',
      '**상어**(shark)는 바다에 사는 어류이다.',
      '**악어**(crocodile)는 강에 사는 파충류이다.',
      '고래는 허파로 숨을 쉰다. 반면 상어는 아가미로 숨을 쉰다. 반면 악어는 물 밖에서 숨을 쉰다.',
    ].join('\n\n'),
  );
  expect(found.map(({ subjects }) => subjects)).toEqual([
    ['고래', '상어'],
    ['상어', '악어'],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

test('표 바로 위의 항목이 견주는 것을 말한다', () => {
  const found = comparisonsOf(
    '# 노트\n\n- 큐 vs 스택\n\n    |  | 큐 | 스택 |\n    | - | - | - |\n    | 순서 | 먼저 | 나중 |\n    | 쓰임 | 대기 | 호출 |\n',
  );
  expect(found.map(({ title }) => title)).toEqual(['큐 vs 스택']);
});
