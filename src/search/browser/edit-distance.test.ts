import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, leastEdits, letterBits } from './edit-distance.ts';

test.each([
  ['docker', 'docker', 0],
  ['dokcer', 'docker', 1],
  ['doker', 'docker', 1],
  ['volmue', 'volume', 1],
  ['kubectl', 'docker', Infinity],
])('%s, %s: %s', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test('글자로 어림한 거리는 실제 거리를 넘지 않는다', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcㄱㄴㅏ'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(leastEdits(letterBits(a), letterBits(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
    }),
  );
});
