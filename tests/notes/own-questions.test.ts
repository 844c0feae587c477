import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/questions/coverage.ts';
import { measureEvenness } from '../../src/questions/evenness.ts';
import { ownProject } from './own-project.ts';

const { compilation, bank } = ownProject;
const { library } = compilation;

test('답의 자리가 고르고, 답이 늘 가장 길거나 짧지 않다', () => {
  const { chosen, places, longest, shortest } = measureEvenness(library, bank.questions);
  for (const count of places) expect(Math.abs(count / chosen - 1 / 3)).toBeLessThan(0.05);
  expect(longest / chosen).toBeLessThan(0.3);
  expect(shortest / chosen).toBeLessThan(0.3);
});

test('노트가 견준 말은 짝을 모두 묻는다', () => {
  const { pairs, halves } = measureEvenness(library, bank.questions);
  expect(pairs).toBeGreaterThan(20);
  expect(halves).toEqual([]);
});

test('명령, 옵션, 키, 개념을 모두 두 가지 넘게 묻는다', () => {
  expect(bank.questions.length).toBeGreaterThanOrEqual(900);
  for (const { what, missed } of measureCoverage(library, bank.questions))
    expect(missed, what).toEqual([]);
});
