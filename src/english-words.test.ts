import english from 'an-array-of-english-words' with { type: 'json' };
import { expect, test } from 'vitest';
import { isEnglishWord } from './english-words.ts';

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
