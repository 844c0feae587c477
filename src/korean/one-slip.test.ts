import { expect, test } from 'vitest';
import { differByOneSlip } from './one-slip.ts';

test.each([
  ['컨테이너', '컨테이나', true],
  ['바인드 마운트', '바인드 마우트', true],
  ['kubelet', 'kublet', true],
  ['볼륨', '볼룸', true],
  ['kubelet', 'kubelte', true],
  ['볼륨', '볼륨', false],
  ['파드', '노드', false],
  ['포트', '노드', false],
  ['이미지', '컨테이너', false],
])('%s와 %s: 한 글자 실수 %s', (a, b, expected) => {
  expect(differByOneSlip(a, b)).toBe(expected);
});
