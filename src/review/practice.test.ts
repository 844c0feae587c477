import { expect, test } from 'vitest';
import type { Question } from '../model/question.ts';
import { newCard } from './card.ts';
import { emptyState } from './extend.ts';
import { listPractice, type Practice } from './practice.ts';

const now = { at: Date.parse('2026-11-24T12:00:00+09:00'), offset: 540 };
const today = 20_781;
const question = (id: string, section = 's1', about = [id]) =>
  ({ id, section, about, difficulty: 1, type: 'term' }) as unknown as Question;
const bank = [
  ...Array.from({ length: 8 }, (_, at) => question(`one-${at}`)),
  ...Array.from({ length: 8 }, (_, at) => question(`two-${at}`, 's2', ['run'])),
];
const seen = { ...newCard, phase: 'review' as const, stability: 3, lastDay: today, dueDay: 1e6 };
const list = (practice: Practice, cards: [string, object][] = [], seed = 'a') =>
  listPractice(
    practice,
    { ...emptyState(), cards: new Map(cards.map(([id, card]) => [id, { ...seen, ...card }])) },
    bank,
    now,
    seed,
  ).map(({ id }) => id);

test('섹션과 대상을 고르면 그 문제만 모두 나온다', () => {
  expect(list({ section: 's1' }).toSorted()).toEqual(bank.slice(0, 8).map(({ id }) => id));
  expect(list({ about: 'run' })).toHaveLength(8);
  expect(list({ section: 'none' })).toEqual([]);
});

test('뺀 문제와 아는 문제, 오늘 미룬 문제는 나오지 않는다', () => {
  const left = list({ section: 's1' }, [
    ['one-0', { suspended: true }],
    ['one-1', { known: true }],
    ['one-2', { buriedOn: today }],
    ['one-3', { buriedOn: today - 1 }],
  ]);
  expect(left).toHaveLength(5);
});

test('틀린 문제는 요즘 틀린 것만 나오고, 오래 기억하게 된 것은 빠진다', () => {
  const wrong = list('wrong', [
    ['one-0', { wrongs: 1 }],
    ['one-1', { wrongs: 1, lastDay: today - 30 }],
    ['one-2', { wrongs: 1, stability: 90 }],
    ['one-3', { wrongs: 0 }],
    ['one-4', { wrongs: 2, phase: 'relearning', lastDay: today - 30 }],
  ]);
  expect(wrong.toSorted()).toEqual(['one-0', 'one-4']);
});

test('다섯 문제는 다섯이고, 복습할 것부터이며, 같은 씨앗이면 같다', () => {
  const quick = list('quick', [['two-7', { dueDay: today - 1 }]]);
  expect(quick).toHaveLength(5);
  expect(quick[0]).toBe('two-7');
  expect(list('quick')).toEqual(list('quick'));
  expect(list('quick', [], 'b')).not.toEqual(list('quick'));
});
