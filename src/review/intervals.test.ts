import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCard } from './card.ts';
import { untilOtherWords, writeSoon, writeSpent, writeWait } from './intervals.ts';

const minute = 60_000;

test.each([
  [0, '1분 뒤'],
  [10 * minute, '10분 뒤'],
  [59.6 * minute, '1시간 뒤'],
  [600 * minute, '10시간 뒤'],
])('%d밀리초 뒤는 %s다', (wait, text) => {
  expect(writeSoon(wait)).toBe(text);
});

test.each([
  [1, '1일'],
  [30, '30일'],
  [45, '1.5달'],
  [400, '1.1년'],
])('%d일 뒤는 %s이다', (days, text) => {
  expect(writeWait({ ...newCard, lastDay: 5, dueDay: 5 + days }, { at: 0, offset: 0 })).toBe(text);
});

test.each([
  [40_000, '40초'],
  [12 * minute, '12분'],
  [185 * minute, '3시간 5분'],
  [120 * minute, '2시간'],
])('%d밀리초 동안은 %s이다', (spent, text) => {
  expect(writeSpent(spent)).toBe(text);
});

test('기다리는 시간이 줄어 말이 바뀔 때를 안다', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 * minute }), (wait) => {
      const until = untilOtherWords(wait);
      const left = wait - until;
      expect(until).toBeGreaterThan(0);
      expect(writeSoon(left + 1)).toBe(writeSoon(wait));
      if (left > 0) expect(writeSoon(left)).not.toBe(writeSoon(wait));
    }),
  );
});
