import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../korean/edit-distance.ts';
import { leastEdits, letterBits } from './letter-bits.ts';

test('글자로 어림한 거리는 실제 거리를 넘지 않는다', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcㄱㄴㅏ'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(leastEdits(letterBits(a), letterBits(b))).toBeLessThanOrEqual(editDistance(a, b, 20));
    }),
  );
});
