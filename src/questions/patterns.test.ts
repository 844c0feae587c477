import { expect, test } from 'vitest';
import { findFault, readPattern } from './patterns.ts';

test.each([
  ['/node:\\d+/', null],
  ['/(?:ab)+c*/', null],
  ['/app/', null],
  ['node:24', null],
  ['/[/', '읽을 수 없는'],
  ['/(a+)+/', '끝없이'],
  ['/(a|b)*c/', '끝없이'],
  ['/(x(a+)y){2,}/', '끝없이'],
  ['/(\\w+\\s?)*!/', '끝없이'],
  ['/(a)\\1/', '끝없이'],
])('정규식 %s', (text, fault) => {
  if (fault === null) expect(findFault(text)).toBeNull();
  else expect(findFault(text)?.[0]).toContain(fault);
});

test('정규식은 답 전체에 맞아야 하고, 경로는 정규식이 아니다', () => {
  expect(readPattern('/node:\\d+/')?.test('node:24')).toBe(true);
  expect(readPattern('/node:\\d+/')?.test('my-node:24')).toBe(false);
  expect(readPattern('/app/')).toBeNull();
});
