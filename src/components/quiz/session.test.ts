import { expect, test } from 'vitest';
import type { Question } from '../../model/question.ts';
import type { BankEntry } from '../../review/bank.ts';
import { newCard } from '../../review/card.ts';
import {
  countDone,
  countMet,
  currentQuestion,
  dropElsewhere,
  dropQuestion,
  passQuestion,
  rateAnswer,
  setAside,
  startSession,
  takeBackLast,
} from './session.ts';

const question = (id: string) =>
  ({ id, prompt: '열 글자쯤 되는 질문', code: null, choices: null }) as unknown as Question &
    BankEntry;
const [a, b] = [question('a'), question('b')];
const minute = 60_000;
const done = (of: BankEntry) => ({ question: of, event: `e-${of.id}`, rating: 1 as const });
const dueIn = (minutes: number) => ({ ...newCard, dueAt: minutes * minute });

test('틀린 문제는 다른 문제 뒤에, 때가 되면 먼저 다시 나온다', () => {
  const session = passQuestion(startSession([a, b]), done(a), dueIn(1), 0);
  expect(currentQuestion(session, 1000)).toBe(b);
  expect(currentQuestion(session, minute)).toBe(a);
  expect(countDone(session)).toBe(0);
  expect(countMet(session)).toBe(1);
});

test('남은 문제가 없으면 곧 돌아올 문제를 미리 낸다', () => {
  const soon = passQuestion(startSession([a]), done(a), dueIn(10), 0);
  expect(currentQuestion(soon, 0)).toBe(a);
  const later = passQuestion(startSession([a]), done(a), dueIn(60), 0);
  expect(currentQuestion(later, 0)).toBeNull();
  expect(countDone(later)).toBe(1);
});

test('되돌리면 그 문제부터 다시 묻는다', () => {
  const session = passQuestion(startSession([a, b]), done(a), { ...newCard, dueDay: 9 }, 0);
  expect(takeBackLast(session)).toEqual(startSession([a, b]));
});

test('미뤄 둔 문제는 끝난 것으로 세고, 되돌리면 다시 묻는다', () => {
  const aside = { question: a, event: 'e-a', rating: null };
  const session = setAside(startSession([a, b]), aside);
  expect(currentQuestion(session, 0)).toBe(b);
  expect(countDone(session)).toBe(1);
  expect(takeBackLast(session)).toEqual(startSession([a, b]));
});

test('멈춘 문제는 다시 나오지 않는다', () => {
  expect(currentQuestion(dropQuestion(startSession([a]), 'a'), 0)).toBeNull();
});

test('다른 창에서 답하거나 미룬 문제는 여기서 다시 묻지 않는다', () => {
  const session = passQuestion(startSession([a, b, question('c')]), done(a), dueIn(60), 0);
  const cards = new Map([
    ['a', { ...newCard, answers: 1 }],
    ['b', { ...newCard, answers: 1 }],
    ['c', { ...newCard, known: true }],
  ]);
  expect(dropElsewhere(session, cards, new Map()).queue).toEqual([]);
  expect(dropElsewhere(session, new Map(), new Map()).queue).toEqual(session.queue);
  cards.set('a', newCard);
  expect(dropElsewhere(takeBackLast(session), cards, new Map()).queue).toEqual([a]);
});

test.each([
  ['wrong', 100, 'review', 1],
  ['near', 100, 'review', 2],
  ['right', 60_000, 'review', 3],
  ['right', 1000, 'review', 4],
  ['right', 1000, 'new', 3],
] as const)('%s, %d ms, %s인 문제의 평가는 %d이다', (verdict, took, phase, rating) => {
  expect(rateAnswer(a, verdict, took, { ...newCard, phase })).toBe(rating);
});
