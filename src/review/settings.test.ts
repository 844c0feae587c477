import { expect, test } from 'vitest';
import { readSteps } from './settings.ts';

test.each<[string, number[] | null]>([
  ['1, 10', [1, 10]],
  ['1분 10분', [1, 10]],
  ['', []],
  ['10, 1', null],
  ['0', null],
  ['1440', null],
  ['1.5', null],
  ['-1', null],
  ['1, 2, 3, 4, 5, 6', null],
  ['내일', null],
])('익히는 간격 "%s"', (text, steps) => {
  expect(readSteps(text)).toEqual(steps);
});
