import { expect, test } from 'vitest';
import { newCard } from './card.ts';
import { writeSoon, writeSpent, writeWait } from './intervals.ts';

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
