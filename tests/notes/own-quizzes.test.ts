import { describe, expect, test } from 'vitest';
import { ownProject } from './own-project.ts';

const { compilation, bank } = ownProject;
const authored = bank.questions.filter(({ source }) => source === 'authored');

test('지은 문제는 하나도 걸러지지 않는다', () => {
  const rejected = bank.rejected.filter(({ question }) => question.source === 'authored');
  expect(rejected).toEqual([]);
});

describe.each(compilation.library.sections)('$title', ({ id }) => {
  const own = authored.filter(({ section }) => section === id);

  test('여덟에서 열다섯 문제를 셋이 넘는 꼴로 묻는다', () => {
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(own.length).toBeLessThanOrEqual(15);
    expect(new Set(own.map(({ type }) => type)).size).toBeGreaterThan(3);
  });

  test('문제마다 이 섹션의 구절에 기대고 한 문장이 넘는 설명이 있다', () => {
    const passages = new Set(
      compilation.library.passages.filter(({ section }) => section === id).map((passage) => passage.id),
    );
    for (const question of own) {
      expect(question.passages.some((passage) => passages.has(passage)), question.id).toBe(true);
      expect(question.explanation.length, question.id).toBeGreaterThan(20);
    }
  });
});

test('답의 자리가 고르고, 답이 늘 가장 길지도 않다', () => {
  const chosen = authored.flatMap(({ choices, answer }) =>
    choices && answer.form === 'choice' ? [{ choices, value: answer.value }] : [],
  );
  const places = [0, 1, 2].map(
    (place) => chosen.filter(({ choices, value }) => choices.indexOf(value) === place).length,
  );
  for (const count of places) expect(count).toBeGreaterThan(chosen.length / 4);
  const longest = chosen.filter(({ choices, value }) =>
    choices.every((choice) => choice === value || choice.length < value.length),
  );
  expect(longest.length).toBeLessThan(chosen.length / 3);
});
