import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, weekdayOf, writeDay } from './day.ts';

const at = (text: string) => Date.parse(text);
const dayIn = (text: string, offset: number) => writeDay(dayOf(at(text), offset, 4));

test('학습일은 현지 시각 새벽 네 시에 바뀐다', () => {
  expect(dayIn('2026-11-24T03:59:59+09:00', 540)).toBe('2026-11-23');
  expect(dayIn('2026-11-24T04:00:00+09:00', 540)).toBe('2026-11-24');
  expect(dayIn('2026-11-24T08:59:00+09:00', 540)).toBe('2026-11-24');
  expect(dayIn('2026-11-24T23:30:00-08:00', -480)).toBe('2026-11-24');
});

test('서머타임이 시작되고 끝나는 날도 하루다', () => {
  // Berlin: +01:00 → +02:00 on 29 March 2026, back on 25 October.
  expect(dayIn('2026-03-29T03:59:00+02:00', 120)).toBe('2026-03-28');
  expect(dayIn('2026-03-29T04:00:00+02:00', 120)).toBe('2026-03-29');
  expect(dayIn('2026-03-30T04:00:00+02:00', 120)).toBe('2026-03-30');
  expect(dayIn('2026-10-25T03:30:00+01:00', 60)).toBe('2026-10-24');
  expect(dayIn('2026-10-25T04:00:00+01:00', 60)).toBe('2026-10-25');
});

test('하루 뒤는 언제나 다음 날이다', () => {
  const instants = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(instants, fc.integer({ min: -720, max: 840 }), (instant, offset) => {
      expect(dayOf(instant + 86_400_000, offset, 4)).toBe(dayOf(instant, offset, 4) + 1);
    }),
  );
});

test('요일은 월요일부터 센다', () => {
  expect(weekdayOf(dayOf(at('2026-11-24T12:00:00Z'), 0, 0))).toBe(1);
  expect(weekdayOf(0)).toBe(3);
});
