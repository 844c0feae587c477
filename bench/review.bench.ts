import { expect, test } from 'vitest';
import type { QuestionCore } from '../src/review/bank.ts';
import { type LogEvent, nextEventId } from '../src/review/events.ts';
import { extend, replayAll } from '../src/review/extend.ts';
import { mergeLogs } from '../src/review/merge.ts';
import { previewRatings } from '../src/review/preview.ts';
import { listDue } from '../src/review/schedule.ts';
import { createChance } from '../src/review/shuffle.ts';

const chance = createChance('bench');
const now = { at: Date.parse('2026-11-24T21:00:00+09:00'), offset: 540 };
const questions: QuestionCore[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `question-${index}/typed`,
  section: `course/${index % 15}` as QuestionCore['section'],
  about: [`concept:${index % 400}`] as QuestionCore['about'],
  difficulty: 1 + (index % 5),
  source: 'generated',
  type: index % 20 === 0 ? 'compare' : 'recall',
}));
const log = writeLog(50_000);
const state = replayAll(log);
const last = log.slice(-1);
const before = replayAll(log.slice(0, -1));

/** A year of answers, one in eight of them wrong. */
function writeLog(count: number): LogEvent[] {
  const start = now.at - 365 * 86_400_000;
  let id: string | null = null;
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(start + ((now.at - start) * index) / count);
    id = nextEventId(id, at, 'aaaaaaaa');
    return {
      id,
      device: 'aaaaaaaa',
      at,
      offset: 540,
      kind: 'review',
      question: questions[Math.floor(chance() * questions.length)]?.id ?? '',
      version: '1',
      rating: chance() < 0.125 ? 1 : 3,
      verdict: 'right',
      took: 8000,
      mode: 'due',
    };
  });
}

const settings = { iterations: 20, warmupIterations: 2, time: 0, warmupTime: 0 };

// The next question has 50 ms in all, a start with the cached state 300 ms.
test('문제 1,000개, 기록 50,000개', { timeout: 120_000 }, async ({ bench }) => {
  expect(state.cards.size).toBe(1000);
  await bench.compare(
    bench('답 하나를 더하고 다음 간격 넷을 미리 본다', () => {
      previewRatings(extend(before, last, []), questions[1]?.id ?? '', now);
    }),
    bench('오늘 풀 문제를 고른다', () => void listDue(state, questions, now)),
    bench('기록 전체에서 상태를 다시 계산한다', () => void replayAll(log)),
    bench('두 기기의 기록을 합친다', () => {
      mergeLogs(log.slice(0, 30_000), log.slice(20_000));
    }),
    settings,
  );
});
