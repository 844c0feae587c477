import { expect, test } from 'vitest';
import { sayRest } from './say-rest.ts';

test('익히는 문제가 남아 있으면 하루를 마쳤다고 하지 않고 언제 올지 말한다', () => {
  const at = Date.parse('2026-11-24T12:00+09:00');
  expect(sayRest(at + 7 * 60_000, at)).toEqual({
    title: '지금 풀 문제는 다 풀었어요',
    next: '아직 익히는 문제가 7분 뒤에 다시 나와요.',
  });
  expect(sayRest(null, at)).toEqual({ title: '오늘 복습을 마쳤어요', next: null });
});
