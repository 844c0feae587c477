import { expect, test } from 'vitest';
import type { Question } from '../model/question.ts';
import { newCard } from './card.ts';
import { type Deed, type LogEvent, nextEventId, type Rating } from './events.ts';
import { replayAll } from './extend.ts';
import { listDue } from './schedule.ts';
import { createScheduler, ratings } from './scheduler.ts';
import { defaultSettings } from './settings.ts';

const at = (text: string) => Date.parse(`${text}+09:00`);
const now = (text: string) => ({ at: at(text), offset: 540 });

const question = (id: string, about: string[] = [id], section = 's1', difficulty = 2) =>
  ({ id, about, section, difficulty, type: 'term', version: '1' }) as unknown as Question;

function logOf(...steps: [string, Deed][]): LogEvent[] {
  const events: LogEvent[] = [];
  for (const [time, body] of steps) {
    const id = nextEventId(events.at(-1)?.id ?? null, at(time), 'aaaaaaaa');
    events.push({ id, device: 'aaaaaaaa', ...now(time), ...body });
  }
  return events;
}

const review = (id: string, rating: Rating): Deed => ({
  kind: 'review',
  question: id,
  version: '1',
  rating,
  verdict: null,
  took: 1000,
  mode: 'due',
});
const idsDue = (log: LogEvent[], questions: Question[], time: string) =>
  listDue(replayAll(log), questions, now(time)).questions.map(({ id }) => id);

test('처음 맞힌 문제는 10분 뒤에, 다시 맞히면 며칠 뒤 새벽 네 시부터 나온다', () => {
  const a = [question('a')];
  const once = logOf(['2026-11-24T12:00', review('a', 3)]);
  expect(idsDue(once, a, '2026-11-24T12:09')).toEqual([]);
  expect(idsDue(once, a, '2026-11-24T12:10')).toEqual(['a']);
  const twice = logOf(['2026-11-24T12:00', review('a', 3)], ['2026-11-24T23:30', review('a', 3)]);
  const { dueDay = 0, lastDay = 0 } = replayAll(twice).cards.get('a') ?? {};
  const days = (dueDay ?? 0) - lastDay;
  expect(days).toBeGreaterThan(0);
  const before = new Date(at('2026-11-24T03:59') + days * 86_400_000);
  const local = (date: Date) => new Date(date.getTime() + 540 * 60_000).toISOString().slice(0, 19);
  expect(idsDue(twice, a, local(before))).toEqual([]);
  expect(idsDue(twice, a, local(new Date(before.getTime() + 60_000)))).toEqual(['a']);
});

test('새벽 네 시 전의 복습은 전날의 복습이다', () => {
  const late = logOf(['2026-11-24T12:00', review('a', 4)]);
  const night = logOf(['2026-11-25T03:30', review('a', 4)]);
  const due = (log: LogEvent[]) => replayAll(log).cards.get('a')?.dueDay;
  expect(due(night)).toBeGreaterThan(0);
  expect(due(night)).toEqual(due(late));
});

test('미리 보인 간격대로 된다', () => {
  const scheduler = createScheduler(defaultSettings);
  let card = newCard;
  let { at: time } = now('2026-11-24T12:00');
  for (let round = 0; round < 12; round += 1) {
    const preview = (late: number) =>
      ratings.map(
        (rating) => scheduler.answer('a', card, { at: time + late, offset: 540 }, rating).dueDay,
      );
    const shown = preview(0);
    expect(preview(40_000)).toEqual(shown);
    card = scheduler.answer('a', card, { at: time, offset: 540 }, 3);
    expect(card.dueDay).toBe(shown[2]);
    time += Math.max((card.dueDay ?? card.lastDay) - card.lastDay, 1) * 86_400_000;
  }
  expect((card.dueDay ?? 0) - card.lastDay).toBeGreaterThan(100);
});

test('하루의 새 문제 수를 넘지 않고, 남은 것은 센다', () => {
  const many = Array.from({ length: 50 }, (_, index) => question(`q${index}`));
  const due = listDue(replayAll([]), many, now('2026-11-24T12:00'));
  expect(due.fresh).toBe(defaultSettings.newPerDay);
  expect(due.held).toBe(50 - defaultSettings.newPerDay);
  const done = logOf(['2026-11-24T12:00', review('q0', 4)], ['2026-11-24T12:01', review('q1', 4)]);
  expect(idsDue(done, many, '2026-11-24T12:02')).toHaveLength(18);
  expect(idsDue(done, many, '2026-11-25T04:00')).toHaveLength(20);
});

test('같은 것을 묻는 문제는 하루에 하나, 쉬운 것을 익힌 다음 날 어려운 것이 나온다', () => {
  const both = [question('run/typed', ['run'], 's1', 4), question('run/choice', ['run'], 's1', 1)];
  expect(idsDue([], both, '2026-11-24T12:00')).toEqual(['run/choice']);
  const learnt = logOf(['2026-11-24T12:00', review('run/choice', 4)]);
  expect(idsDue(learnt, both, '2026-11-24T13:00')).toEqual([]);
  expect(idsDue(learnt, both, '2026-11-25T04:00')).toEqual(['run/typed']);
  const failed = logOf(['2026-11-24T12:00', review('run/choice', 1)]);
  expect(idsDue(failed, both, '2026-11-25T04:00')).toEqual(['run/choice']);
  const known = logOf(['2026-11-24T12:00', { kind: 'known', question: 'run/choice', on: true }]);
  expect(idsDue(known, both, '2026-11-24T12:00')).toEqual(['run/typed']);
});

test('같은 것을 묻는 복습이 겹치면 더 급한 것만 오늘 나온다', () => {
  const both = [question('run/typed', ['run'], 's1', 4), question('run/choice', ['run'], 's1', 1)];
  const log = logOf(
    ['2026-10-01T12:00', review('run/choice', 4)],
    ['2026-10-05T12:00', review('run/typed', 4)],
  );
  expect(idsDue(log, both, '2026-11-24T12:00')).toEqual(['run/choice']);
});

test('같은 대상을 묻는 문제와 헷갈리는 짝은 나란히 나오지 않는다', () => {
  const bank = [
    question('p', ['run'], 's1'),
    question('q', ['run', 'x'], 's1'),
    question('r', ['cmd'], 's1'),
    question('s', ['entrypoint'], 's1'),
    { ...question('t', ['cmd', 'entrypoint'], 's2'), type: 'compare' as const },
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => question(id, [id], 's2')),
  ];
  const log = logOf(...bank.map(({ id }): [string, Deed] => ['2026-11-24T12:00', review(id, 1)]));
  const ids = idsDue(log, bank, '2026-11-24T13:00');
  expect(ids).toHaveLength(bank.length);
  const gap = (one: string, two: string) => Math.abs(ids.indexOf(one) - ids.indexOf(two));
  expect(gap('p', 'q')).toBeGreaterThan(1);
  expect(gap('r', 's')).toBeGreaterThan(1);
  expect(gap('r', 't')).toBeGreaterThan(1);
});

test('멈춘 문제와 이미 아는 문제는 나오지 않고, 미룬 문제는 다음 날 나온다', () => {
  const bank = ['a', 'b', 'c'].map((id) => question(id));
  const log = logOf(
    ['2026-11-24T12:00', { kind: 'suspend', question: 'a', on: true }],
    ['2026-11-24T12:00', { kind: 'known', question: 'b', on: true }],
    ['2026-11-24T12:00', { kind: 'bury', question: 'c' }],
  );
  expect(idsDue(log, bank, '2026-11-24T12:00')).toEqual([]);
  expect(idsDue(log, bank, '2026-11-25T03:59')).toEqual([]);
  expect(idsDue(log, bank, '2026-11-25T04:00')).toEqual(['c']);
});

test('익히다가 멈추거나 안다고 한 문제는 같은 것을 묻는 다른 복습을 막지 않는다', () => {
  const both = [question('run/typed', ['run'], 's1', 4), question('run/choice', ['run'], 's1', 1)];
  const learning: [string, Deed][] = [
    ['2026-10-01T12:00', review('run/choice', 4)],
    ['2026-10-20T12:00', review('run/typed', 1)],
  ];
  for (const kind of ['suspend', 'known'] as const) {
    const aside: Deed = { kind, question: 'run/typed', on: true };
    const log = logOf(...learning, ['2026-10-20T12:01', aside]);
    expect(idsDue(log, both, '2026-11-24T12:00')).toEqual(['run/choice']);
  }
});

test('익히다가 미룬 문제는 오늘 다시 온다고 하지 않는다', () => {
  const steps: [string, Deed][] = [['2026-11-24T12:00', review('a', 3)]];
  const next = (log: LogEvent[]) =>
    listDue(replayAll(log), [question('a')], now('2026-11-24T12:02')).nextAt;
  expect(next(logOf(...steps))).toBe(at('2026-11-24T12:10'));
  expect(next(logOf(...steps, ['2026-11-24T12:01', { kind: 'bury', question: 'a' }]))).toBeNull();
});

test('날이 바뀐 뒤에야 오는 문제는 오늘 다시 온다고 하지 않는다', () => {
  const next = (time: string) =>
    listDue(replayAll(logOf([time, review('a', 3)])), [question('a')], now(time)).nextAt;
  expect(next('2026-11-25T03:45')).toBe(at('2026-11-25T03:55'));
  expect(next('2026-11-25T03:51')).toBeNull();
});

test('되돌린 답은 없던 일이 된다', () => {
  const log = logOf(['2026-11-24T12:00', review('a', 3)], ['2026-11-24T12:00', review('a', 1)]);
  const target = log[1]!.id;
  const undo = logOf(...log.map((event): [string, Deed] => ['2026-11-24T12:00', event]), [
    '2026-11-24T12:01',
    { kind: 'undo', question: 'a', target },
  ]);
  expect(replayAll(undo).cards).toEqual(replayAll(log.slice(0, 1)).cards);
});

test('여덟 번 잊은 문제 앞에는 같은 대상의 쉬운 문제가 온다', () => {
  const hard = question('hard', ['run'], 's1', 5);
  const easy = question('easy', ['run'], 's1', 1);
  const steps: [string, Deed][] = [['2026-01-01T12:00', review('hard', 4)]];
  for (let month = 2; month <= 9; month += 1) {
    steps.push([`2026-0${month}-01T12:00`, review('hard', 1)]);
    steps.push([`2026-0${month}-01T12:20`, review('hard', 3)]);
  }
  const log = logOf(...steps, ['2026-09-02T12:00', review('easy', 4)]);
  expect(replayAll(log).cards.get('hard')?.lapses).toBe(8);
  expect(idsDue(log, [easy, hard], '2026-09-05T12:00')).toEqual(['easy', 'hard']);
});

test('앞서 간 시계로 복습한 문제도 잃지 않는다', () => {
  const log = logOf(['2027-11-24T12:00', review('a', 4)]);
  expect(idsDue(log, [question('a')], '2026-11-24T12:00')).toEqual(['a']);
});

test('한나절 앞서 간 시계로 익히던 문제는 시계를 바로잡으면 바로 나온다', () => {
  const log = logOf(['2026-11-24T21:00', review('a', 1)]);
  expect(idsDue(log, [question('a')], '2026-11-24T09:00')).toEqual(['a']);
  expect(idsDue(log, [question('a')], '2026-11-24T20:59')).toEqual([]);
});

test('서쪽으로 가서 날짜가 어제가 되어도 익힌 문제를 다시 묻지 않는다', () => {
  const log = logOf(['2026-11-24T12:00', review('a', 4)]);
  const { questions } = listDue(replayAll(log), [question('a')], {
    at: at('2026-11-24T13:00'),
    offset: -600,
  });
  expect(questions).toEqual([]);
});

test('목표 기억률을 높이면 간격이 짧아진다', () => {
  const interval = (retention: number) => {
    const log = logOf(
      ['2026-01-01T12:00', { kind: 'settings', change: { retention } }],
      ['2026-01-01T12:01', review('a', 4)],
      ['2026-01-09T12:01', review('a', 3)],
    );
    return replayAll(log).cards.get('a')?.dueDay ?? 0;
  };
  expect(interval(0.8)).toBeGreaterThan(interval(0.9));
  expect(interval(0.9)).toBeGreaterThan(interval(0.95));
});
