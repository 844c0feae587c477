import { type LogEvent, nextEventId } from '../src/review/events.ts';
import { createChance } from '../src/review/shuffle.ts';

/** Answers to the questions over the year before `until`, one in eight of them wrong. */
export function writeYear(questions: readonly string[], count: number, until: number): LogEvent[] {
  const chance = createChance('bench');
  const start = until - 365 * 86_400_000;
  let id: string | null = null;
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(start + ((until - start) * index) / count);
    id = nextEventId(id, at, 'aaaaaaaa');
    return {
      id,
      device: 'aaaaaaaa',
      at,
      offset: 540,
      kind: 'review',
      question: questions[Math.floor(chance() * questions.length)] ?? '',
      version: '1',
      rating: chance() < 0.125 ? 1 : 3,
      verdict: 'right',
      took: 8000,
      mode: 'due',
    };
  });
}
