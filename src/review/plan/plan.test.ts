import { createEmptyCard, default_w, fsrs, Rating as Fsrs } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { type Card, newCard } from '../card.ts';
import { readDay, writeDay } from '../day.ts';
import type { Settings } from '../events.ts';
import { emptyState, type ReviewState } from '../extend.ts';
import { createScheduler } from '../scheduler.ts';
import { defaultSettings } from '../settings.ts';
import { createChance } from '../shuffle.ts';
import { chooseForDay, layOut } from './choose-for-day.ts';
import { listToday } from './list-today.ts';
import { makePlan, type Plan } from './make-plan.ts';
import { typical, typicalParameters } from './memory.ts';
import { followPlan, type Head, keepSteady, simulate } from './simulate.ts';
import { drawLearner, recallOnTheDay } from '../fixtures/trial.ts';

const today = readDay('2026-11-24');
const noon = { at: Date.parse('2026-11-24T12:00+09:00'), offset: 540 };

/** Sections of as many facts as given, each asked in an easy and in a hard way. */
const makeBank = (...facts: number[]) =>
  facts.flatMap((count, section) =>
    Array.from({ length: count }, (_, fact) =>
      ['choice', 'typed'].map((way, at) => ({
        id: `s${section + 1}f${fact}/${way}`,
        section: `s${section + 1}`,
        about: [`s${section + 1}f${fact}`],
        difficulty: 1 + 2 * at,
        source: 'generated',
        type: 'term',
      })),
    ).flat(),
  ) as unknown as Parameters<typeof makePlan>[1];

const stateWith = (
  settings: Partial<Settings>,
  cards: Record<string, Partial<Card>> = {},
  answers: Record<number, number> = {},
): ReviewState => ({
  ...emptyState(),
  timeline: [{ from: '', settings: { ...defaultSettings, ...settings } }],
  cards: new Map(Object.entries(cards).map(([id, card]) => [id, { ...newCard, ...card }])),
  days: new Map(
    Object.entries(answers).map(([day, count]) => [
      Number(day),
      { answers: count, fresh: count, tested: 0, recalled: 0, took: count * 12_000 },
    ]),
  ),
});
const seen = (part: Partial<Card> = {}): Partial<Card> => ({
  phase: 'review',
  stability: 2.3,
  difficulty: 2.1,
  lastDay: today - 5,
  dueDay: today + 40,
  ...part,
});
const planned = (plan: Plan) => {
  if (plan.kind !== 'planned') throw new Error(plan.kind);
  return plan;
};

const grades = [
  [1, Fsrs.Again],
  [2, Fsrs.Hard],
  [3, Fsrs.Good],
  [4, Fsrs.Easy],
] as const;

test('기억의 식은 ts-fsrs와 같은 값을 낸다', () => {
  expect(typicalParameters).toEqual(default_w);
  const peer = fsrs({ enable_fuzz: false });
  const chance = createChance('memory');
  for (let round = 0; round < 200; round += 1) {
    let at = Date.UTC(2026, 0, 1);
    let card = peer.next(createEmptyCard(at), at, Fsrs.Good).card;
    let memory = typical.first(3);
    for (let step = 0; step < 8; step += 1) {
      const days = Math.floor(chance() * 20);
      const [rating, grade] = grades[Math.floor(chance() * 4)]!;
      at += days * 86_400_000;
      card = peer.next(card, at, grade).card;
      memory = typical.next(memory, days, rating);
      expect(memory.stability / card.stability).toBeCloseTo(1, 5);
      expect(memory.difficulty).toBeCloseTo(card.difficulty, 4);
    }
  }
});

test('새 문제가 먼저고, 같은 사실은 하루 한 번, 어려운 것은 쉬운 것을 본 다음 날이다', () => {
  const bank = makeBank(3, 2);
  const first = chooseForDay(
    layOut(bank),
    bank.map(() => null),
    today,
    today + 10,
    4,
  );
  expect(first.fresh.map((at) => bank[at]?.id)).toEqual([
    's1f0/choice',
    's1f1/choice',
    's1f2/choice',
    's2f0/choice',
  ]);
  const met = bank.map(({ id }) =>
    id === 's1f0/choice' ? { stability: 2.3, difficulty: 2, lastDay: today } : null,
  );
  const next = chooseForDay(layOut(bank), met, today + 1, today + 10, 100);
  expect(next.fresh.map((at) => bank[at]?.id)).toContain('s1f0/typed');
  expect(next.fresh.map((at) => bank[at]?.id)).not.toContain('s1f1/typed');
});

test('시험 날까지 어차피 기억할 것은 묻지 않고, 마지막 날에는 가장 약한 것을 훑는다', () => {
  const bank = makeBank(4);
  const strengths = [900, 2, 30, 6];
  const cards = bank.map(({ id }, at) =>
    id.endsWith('/typed')
      ? ('out' as const)
      : { stability: strengths[at / 2]!, difficulty: 3, lastDay: today - 8 },
  );
  const { reviews } = chooseForDay(layOut(bank), cards, today, today + 1, 100);
  expect(reviews.map((at) => strengths[at / 2])).toEqual([2, 6, 30]);
});

test('날짜가 없거나 지났거나 너무 멀면 계획이 없고 늘 하던 대로 묻는다', () => {
  const bank = makeBank(40);
  const dates = { none: null, over: '2026-11-23', far: '2028-01-01' };
  for (const [kind, examDate] of Object.entries(dates)) {
    const state = stateWith({ examDate });
    expect(makePlan(state, bank, noon)).toEqual({ kind });
    expect(listToday(state, bank, noon).fresh).toBe(defaultSettings.newPerDay);
  }
});

test('시험이 오늘이거나 내일이어도 계획은 비거나 음수가 되지 않는다', () => {
  const bank = makeBank(200, 200);
  for (const [date, daysLeft] of [
    ['2026-11-24', 0],
    ['2026-11-25', 1],
  ] as const) {
    const state = stateWith({ examDate: date });
    const plan = planned(makePlan(state, bank, noon));
    expect(plan.daysLeft).toBe(daysLeft);
    expect(plan.days).toHaveLength(1);
    expect(plan.withPlan).toBeGreaterThan(0);
    expect(plan.reach.isWhole).toBe(false);
    expect(plan.minutesForAll).toBeGreaterThan(20);
    expect(listToday(state, bank, noon).questions).toHaveLength(100);
  }
});

test('남은 날에 비해 문제가 많으면 어느 섹션까지인지 말하고, 빠진 날이 있으면 그 속도로 다시 센다', () => {
  const bank = makeBank(100, 100, 100, 100);
  const settings = { examDate: writeDay(today + 5) };
  const plan = planned(makePlan(stateWith(settings), bank, noon));
  expect(plan.reach).toEqual({ reached: 's2', isWhole: false });
  expect(plan.atPace).toBeNull();
  const missed = stateWith(settings, {}, { [today - 6]: 100, [today - 1]: 60 });
  const again = planned(makePlan(missed, bank, noon));
  expect(again.atPace?.reached).toBeNull();
  expect(again.atPace?.minutes).toBe(5);
});

test('계획은 시험 날로 갈수록 기억을 높이고, 없을 때보다 낫다', () => {
  const bank = makeBank(150, 150);
  const plan = planned(makePlan(stateWith({ examDate: writeDay(today + 20) }), bank, noon));
  const recall = plan.days.map((day) => day.recall);
  expect(plan.days.map(({ day }) => day)).toEqual(recall.map((_, at) => today + at));
  expect(recall.at(-1)).toBeGreaterThan(recall.at(9)!);
  expect(plan.withPlan).toBeGreaterThan(plan.without + 0.05);
  expect(plan.days.at(-1)?.fresh).toBe(0);
  expect(plan.reach.isWhole).toBe(true);
});

test('오늘 답한 만큼 오늘 몫이 줄고, 다 하면 더 묻지 않는다', () => {
  const bank = makeBank(100);
  const examDate = writeDay(today + 9);
  const some = stateWith({ examDate }, {}, { [today]: 70 });
  expect(listToday(some, bank, noon).questions).toHaveLength(30);
  const all = listToday(stateWith({ examDate }, {}, { [today]: 130 }), bank, noon);
  expect([all.questions.length, all.held]).toEqual([0, 200]);
});

test('멈춘 문제와 아는 문제는 계획에 없고, 시험 날 뒤에는 다시 기한대로 묻는다', () => {
  const bank = makeBank(2);
  const cards = {
    's1f0/choice': seen({ suspended: true }),
    's1f0/typed': seen({ known: true }),
    's1f1/choice': seen(),
    's1f1/typed': seen({ dueDay: today }),
  };
  const ids = (examDate: string) =>
    listToday(stateWith({ examDate }, cards), bank, noon).questions.map(({ id }) => id);
  expect(ids(writeDay(today + 3))).toEqual(['s1f1/choice']);
  expect(ids(writeDay(today - 1))).toEqual(['s1f1/typed']);
});

test('시험 전에는 새 문제를 맞히든 틀리든 그날 다시 묻지 않는다', () => {
  const answer = (examDate: string | null, rating: 1 | 3) =>
    createScheduler({ ...defaultSettings, examDate }).answer('a', newCard, noon, rating);
  expect(answer(null, 3).phase).toBe('learning');
  for (const rating of [1, 3] as const) {
    const card = answer(writeDay(today + 9), rating);
    expect([card.phase, card.dueAt]).toEqual(['review', null]);
    expect(card.dueDay).toBeGreaterThan(today);
  }
});

test('모의 학습자의 하루는 정한 답의 수를 넘지 않는다', () => {
  const bank = makeBank(60);
  const layout = layOut(bank);
  const steady = { newPerDay: 20, retention: 0.9, order: 'mixed', hasSteps: true } as const;
  for (const policy of [followPlan(layout), keepSteady(layout, steady)]) {
    const head: Head = bank.map(() => null);
    const days = simulate(head, drawLearner(1), policy, {
      today: 0,
      examDay: 12,
      answers: () => 25,
    });
    expect(Math.max(...days.map(({ answers }) => answers))).toBe(25);
  }
});

test('작은 모의실험에서도 시험 날 기억이 안키의 방식보다 5점 넘게 높다', () => {
  const bank = makeBank(20, 20, 20, 20, 20);
  const trial = { learners: 20, days: 15, answersADay: 28 };
  const best = Math.max(
    ...[20, 8, 10, 12, 14, 16].map((newPerDay) =>
      recallOnTheDay(bank, trial, (layout) =>
        keepSteady(layout, { newPerDay, retention: 0.9, order: 'fresh', hasSteps: true }),
      ),
    ),
  );
  expect(recallOnTheDay(bank, trial, followPlan)).toBeGreaterThan(best + 0.05);
});
