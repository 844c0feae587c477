import { expect, test } from 'vitest';
import { alignText } from './align-text.ts';

test.each([
  ['글 볼륨', '글 볼륨', [0, 1, 2, 3, 4]],
  ['a*b', 'a\\*b', [0, 2, 3, 4]],
  ['가\n나', '가\n> 나', [0, 1, 4, 5]],
  ['a © b', 'a &copy; b', [0, 1, 2, 8, 9, 10]],
  ['A & 가', 'A &amp; 가', [0, 1, 2, 7, 8, 9]],
  ['A&BC;가', 'A&BC;가', [0, 1, 2, 3, 4, 5, 6]],
  ['😀가', '&#128512;가', [0, 0, 9, 10]],
])('%j의 글자마다 노트 %j에서 선 자리를 안다', (value, source, offsets) => {
  expect(alignText(value, source, 0, source.length)).toEqual(offsets);
});
