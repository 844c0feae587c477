import { expect, test } from 'vitest';
import { quotedShare } from './answer-share.ts';

test.each([
  ['pull access denied 이미지', 'error from daemon pull access denied', 0.5],
  ['access 없이 pull denied', 'pull access denied', 0],
  ['port already', 'port already', 0],
  ['exec format error', 'exec format error', 1],
])('"%s"에 "%s"의 %d만큼이 그대로 있다', (text, query, share) => {
  expect(quotedShare(text.split(' '), query.split(' '))).toBe(share);
});
