import { expect, test } from 'vitest';
import { askedAnchor, rankRecord } from './text-record.ts';
import type { Segment } from './understanding.ts';

/** A word that was taken for another. */
const takeFor = (typed: string, term: string): Segment => ({
  typed,
  alternatives: [{ terms: [term], quality: 1 }],
  weight: 1,
  isCommand: false,
});

/** How well a record is asked for that learners ask with one phrase for. */
function askWith(phrase: string, segments: readonly Segment[]): number {
  const said = phrase.split(' ');
  const words = new Set(said);
  const record = {
    kind: 'concept' as const,
    url: '/concepts/session/',
    title: '세션 (session)',
    uses: 0,
    headings: new Set<string>(),
    all: words,
    passages: [{ text: '', anchor: askedAnchor, heading: '', words, said }],
  };
  return rankRecord(record, segments, () => 1).asked;
}

test('덜 쓰이는 명령의 옵션도 물은 그대로이면 반 넘게 답한다', () => {
  const words = new Set(['cut', '-q']);
  const passage = { text: 'cut -q: 줄인다', anchor: '', heading: '', words, said: [...words] };
  const record = {
    kind: 'option' as const,
    url: '/commands/cut/#-q',
    title: '',
    uses: 1,
    headings: words,
    all: words,
    passages: [passage],
  };
  const { score } = rankRecord(record, [takeFor('cut', 'cut'), takeFor('-q', '-q')], () => 1);
  expect(score).toBeGreaterThan(0.7);
});

test('옮긴 오류 글은 낱말이 다른 말로 읽혀도 그 글이다', () => {
  const segments = [
    takeFor('timed', 'time'),
    takeFor('sessions', 'session'),
    takeFor('Refused', 'fail'),
  ];
  expect(askWith('timed sessions refused', segments)).toBe(1);
  expect(askWith('refused timed sessions', segments)).toBeLessThan(0.5);
});
