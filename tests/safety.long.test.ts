import { expect, test } from 'vitest';
import { attacks } from './setup/attacks.ts';
import { checkSafety } from './setup/check-safety.ts';

test('공격은 백 가지가 넘고 모두 다르다', () => {
  expect(new Set(attacks.map(({ payload }) => payload)).size).toBeGreaterThanOrEqual(100);
});

checkSafety(attacks);
