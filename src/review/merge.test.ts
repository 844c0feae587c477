import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deed, isAboutQuestion, nextEventId, type Rating, type LogEvent } from './events.ts';
import { mergeLogs } from './merge.ts';
import { emptyState, extend, replayAll } from './extend.ts';

const question = fc.constantFrom('a', 'b', 'c', 'd');
const what: fc.Arbitrary<Deed | { kind: 'undo-last' }> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('review' as const),
      question,
      version: fc.constant('1'),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      verdict: fc.constant(null),
      took: fc.nat(200_000),
      mode: fc.constantFrom('due' as const, 'practice' as const),
    }),
  },
  fc.record({ kind: fc.constant('suspend' as const), question, on: fc.boolean() }),
  fc.record({ kind: fc.constant('known' as const), question, on: fc.boolean() }),
  fc.record({ kind: fc.constant('bury' as const), question }),
  fc.record({
    kind: fc.constant('settings' as const),
    change: fc.record({ retention: fc.constantFrom(0.8, 0.95) }),
  }),
  fc.record({ kind: fc.constant('undo-last' as const) }),
);

/** A device's log; its clock jumps, forwards and back. */
const log = (device: string) =>
  fc.array(fc.tuple(what, fc.integer({ min: -1e9, max: 3e9 })), { maxLength: 25 }).map((steps) => {
    const events: LogEvent[] = [];
    let at = 1.76e12;
    for (const [body, pause] of steps) {
      at = Math.max(0, at + pause);
      const stamp = {
        id: nextEventId(events.at(-1)?.id ?? null, at, device),
        device,
        at,
        offset: 540,
      };
      if (body.kind !== 'undo-last') events.push({ ...stamp, ...body });
      else {
        const last = events.findLast((event) => 'question' in event && event.kind !== 'undo');
        if (last && 'question' in last)
          events.push({ ...stamp, kind: 'undo', question: last.question, target: last.id });
      }
    }
    return events;
  });

const logs = fc.tuple(log('aaaaaaaa'), log('bbbbbbbb'), log('cccccccc'));

test('같은 기록을 두 번 합쳐도 달라지지 않는다', () => {
  fc.assert(
    fc.property(logs, ([one, two]) => {
      const merged = mergeLogs(one, two);
      expect(mergeLogs(merged, two)).toEqual(merged);
      expect(mergeLogs(merged, merged)).toEqual(merged);
    }),
  );
});

test('여러 기기의 기록은 어떤 차례로 합쳐도 같은 상태가 된다', () => {
  fc.assert(
    fc.property(logs, ([one, two, three]) => {
      const forth = mergeLogs(mergeLogs(one, two), three);
      const back = mergeLogs(three, mergeLogs(two, one));
      expect(back).toEqual(forth);
      expect(replayAll(back)).toEqual(replayAll([...three, ...one, ...two]));
    }),
  );
});

test('이어 붙여 계산한 상태는 처음부터 다시 계산한 상태와 같다', () => {
  fc.assert(
    fc.property(log('aaaaaaaa'), fc.nat(25), (events, at) => {
      const added = events.slice(at);
      const undone = new Set(
        added.flatMap((event) => (event.kind === 'undo' ? [event.question] : [])),
      );
      const related = events.filter(isAboutQuestion).filter(({ question }) => undone.has(question));
      const state = extend(replayAll(events.slice(0, at)), added, related);
      const whole = replayAll(events);
      expect(state.cards).toEqual(whole.cards);
      expect(state.timeline).toEqual(whole.timeline);
      const filled = [...state.days].filter(([, { answers }]) => answers > 0);
      expect(new Map(filled)).toEqual(whole.days);
    }),
  );
});

test('시계가 거꾸로 가도 간격은 음수가 되지 않고 복습 날짜도 남는다', () => {
  fc.assert(
    fc.property(log('aaaaaaaa'), (events) => {
      for (const card of replayAll(events).cards.values()) {
        expect(card.dueAt === null && card.dueDay === null).toBe(card.phase === 'new');
        expect(card.dueAt ?? Infinity).toBeGreaterThanOrEqual(card.lastAt);
        expect(card.dueDay ?? Infinity).toBeGreaterThan(card.lastDay);
      }
    }),
  );
});

test('빈 기록에서는 아무 상태도 나오지 않는다', () => {
  expect(replayAll([])).toEqual(emptyState());
});
