import { expect, test } from 'vitest';
import { groupByInitial } from './by-initial.ts';

test('가나다, 된소리는 예사소리 아래, 그다음 로마자, 나머지는 #', () => {
  const names = ['볼륨', '빌드', '.env 파일', 'Docker Hub', '뿌리', '가상 머신', 'AWS', '까치'];
  expect(groupByInitial(names, (name) => name)).toEqual([
    ['ㄱ', ['가상 머신', '까치']],
    ['ㅂ', ['볼륨', '빌드', '뿌리']],
    ['A', ['AWS']],
    ['D', ['Docker Hub']],
    ['#', ['.env 파일']],
  ]);
});
