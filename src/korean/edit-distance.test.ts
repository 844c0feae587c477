import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['docker', 'docker', 0],
  ['dokcer', 'docker', 1],
  ['doker', 'docker', 1],
  ['volmue', 'volume', 1],
  ['kubectl', 'docker', Infinity],
])('%s, %s: %s', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});
