import { describe, expect, test } from 'vitest';
import { searchText } from './full-text.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import { createReader } from './text-record.ts';
import type { Segment } from './understanding.ts';

const segments: Segment[] = ['볼륨', '마운트'].map((typed) => ({
  typed,
  alternatives: [{ terms: [typed], quality: 1 }],
  weight: 1,
  isCommand: false,
}));

const fragment = (words: string): Fragment => ({
  url: `/notes/${words}/`,
  content: words,
  filters: {
    facts: [JSON.stringify({ title: words, heading: '', text: words, places: '0 ' })],
  },
});

/** An index of records that are called as the words they have; it loses what `isLost` tells. */
const makeIndex = (isLost: (asked: string) => boolean): Pagefind => ({
  preload: () => {},
  async search(words) {
    if (isLost(words)) throw new TypeError('Failed to fetch');
    return ['볼륨 마운트', '볼륨', '마운트']
      .filter((id) => words.split(' ').every((word) => id.includes(word)))
      .map((id) => ({ id, group: '', score: 1 }));
  },
  async readFragment({ id }) {
    if (isLost(`기록 ${id}`)) throw new TypeError('Failed to fetch');
    return fragment(id);
  },
});

const searchIn = (index: Pagefind) =>
  searchText(index, createReader(index), segments, () => 1, null);

describe('본문으로 찾기', () => {
  test.each([
    ['다 읽으면', () => false, ['볼륨 마운트', '볼륨', '마운트'], true],
    [
      '낱말 하나를 못 읽으면',
      (asked: string) => asked === '볼륨',
      ['볼륨 마운트', '마운트'],
      false,
    ],
    [
      '기록 하나를 못 읽으면',
      (asked: string) => asked === '기록 볼륨 마운트',
      ['볼륨', '마운트'],
      false,
    ],
  ])('%s 읽은 것을 주고, 다인지 알린다', async (_, isLost, titles, isWhole) => {
    const { hits, isWhole: all } = await searchIn(makeIndex(isLost));
    expect(hits.map(({ title }) => title)).toEqual(titles);
    expect(all).toBe(isWhole);
  });

  test('하나도 못 읽으면 읽지 못한 까닭을 던지고, 읽게 되면 찾는다', async () => {
    let isGone = true;
    const index = makeIndex(() => isGone);
    await expect(searchIn(index)).rejects.toThrow('Failed to fetch');
    isGone = false;
    expect((await searchIn(index)).isWhole).toBe(true);
  });
});
