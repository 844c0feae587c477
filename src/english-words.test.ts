import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isEnglishWord } from './english-words.ts';

// Asked of Node: Vite would transform all of it.
const english = createRequire(import.meta.url)('an-array-of-english-words') as string[];

test('사전의 낱말은 모두 안다', () => {
  const asked = english.filter((_, at) => at % 97 === 0 || at < 3 || at > english.length - 4);
  expect(asked.filter((word) => !isEnglishWord(word))).toEqual([]);
});

test.each(['', 'q', 'kublet', 'a"', '","', 'zzzzz', '도커'])(
  '사전에 없는 것은 모른다: %s',
  (word) => {
    expect(isEnglishWord(word)).toBe(false);
  },
);
