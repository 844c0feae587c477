import { expect, test } from 'vitest';
import type { QuestionCore } from './bank.ts';
import { type Card, newCard, noTotals } from './card.ts';
import { emptyState } from './extend.ts';
import { forecastDue, layWeeks, listHardest, sumDays } from './statistics.ts';

/** A Wednesday. */
const today = Date.UTC(2026, 10, 25) / 86_400_000;
const question = (id: string) => ({ id, section: 's', about: [] }) as unknown as QuestionCore;
const stateOf = (cards: Record<string, Partial<Card>>, days: Record<number, number> = {}) => ({
  ...emptyState(),
  cards: new Map(Object.entries(cards).map(([id, card]) => [id, { ...newCard, ...card }])),
  days: new Map(
    Object.entries(days).map(([day, answers]) => [
      today + Number(day),
      { ...noTotals, answers, tested: answers, recalled: 1 },
    ]),
  ),
});
const learnt = { phase: 'review', lastDay: today - 1 } as const;

test('주는 월요일에 시작해 오늘에서 끝나고, 가장 바쁜 날이 가장 짙다', () => {
  const weeks = layWeeks(stateOf({}, { [-9]: 8, [-1]: 1, 0: 4 }), today, 2);
  expect(weeks.map((week) => week.map(({ level }) => level))).toEqual([
    [4, 0, 0, 0, 0, 0, 0],
    [0, 1, 2],
  ]);
});

test('기록이 없는 해도 빈 주로 그린다', () => {
  expect(layWeeks(stateOf({}), today, 1).flat()).toEqual([
    { day: today - 2, answers: 0, level: 0 },
    { day: today - 1, answers: 0, level: 0 },
    { day: today, answers: 0, level: 0 },
  ]);
});

test('며칠을 더한 것은 그 날들만 센다', () => {
  const state = stateOf({}, { [-7]: 5, [-6]: 2, 0: 3 });
  expect(sumDays(state, today, 7)).toMatchObject({ answers: 5, tested: 5, recalled: 2 });
});

test.each<[string, Partial<Card>, number[]]>([
  ['밀린 문제는 오늘', { ...learnt, dueDay: today - 3 }, [1, 0, 0]],
  ['내일 문제는 내일', { ...learnt, dueDay: today + 1 }, [0, 1, 0]],
  ['익히는 중인 문제는 오늘', { phase: 'learning', dueAt: 1, lastDay: today }, [1, 0, 0]],
  ['오늘 미룬 문제는 내일', { ...learnt, dueDay: today - 3, buriedOn: today }, [0, 1, 0]],
  [
    '앞선 시계로 답한 문제는 오늘',
    { phase: 'review', lastDay: today + 9, dueDay: today + 12 },
    [1, 0, 0],
  ],
  ['멀리 있는 문제는 밖', { ...learnt, dueDay: today + 40 }, [0, 0, 0]],
  ['그만 묻는 문제는 없음', { ...learnt, dueDay: today, suspended: true }, [0, 0, 0]],
  ['이미 아는 문제는 없음', { ...learnt, dueDay: today, known: true }, [0, 0, 0]],
  ['새 문제는 없음', {}, [0, 0, 0]],
])('앞날: %s', (_, card, counts) => {
  expect(forecastDue(stateOf({ a: card }), [question('a')], today, 3)).toEqual(counts);
});

test('앞날에는 문제은행에 없는 문제가 들지 않는다', () => {
  expect(forecastDue(stateOf({ a: { ...learnt, dueDay: today } }), [], today, 1)).toEqual([0]);
});

test('어려운 문제는 잊은 횟수와 틀린 비율이 큰 것부터다', () => {
  const state = stateOf({
    once: { wrongs: 1, answers: 1 },
    often: { wrongs: 6, answers: 8 },
    forgotten: { wrongs: 3, answers: 20, lapses: 2 },
    fine: { wrongs: 0, answers: 9 },
  });
  const bank = ['once', 'fine', 'often', 'forgotten', 'new'].map(question);
  expect(listHardest(state, bank, 2).map(({ question: { id } }) => id)).toEqual([
    'forgotten',
    'often',
  ]);
});
