import { expect, test } from 'vitest';
import type { QuestionCore } from '../src/review/bank.ts';
import { extend, replayAll } from '../src/review/extend.ts';
import { mergeLogs } from '../src/review/merge.ts';
import { previewRatings } from '../src/review/preview.ts';
import { listDue } from '../src/review/schedule.ts';
import { writeYear } from './year-of-answers.ts';

const now = { at: Date.parse('2026-11-24T21:00:00+09:00'), offset: 540 };
const questions: QuestionCore[] = Array.from({ length: 1000 }, (_, index) => ({
  id: `question-${index}/typed`,
  section: `course/${index % 15}` as QuestionCore['section'],
  about: [`concept:${index % 400}`] as QuestionCore['about'],
  difficulty: 1 + (index % 5),
  source: 'generated',
  type: index % 20 === 0 ? 'compare' : 'recall',
}));
const log = writeYear(
  questions.map(({ id }) => id),
  50_000,
  now.at,
);
const state = replayAll(log);
const last = log.slice(-1);
const before = replayAll(log.slice(0, -1));

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
