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

/** Words after a question mark are asked with. */
function fragment(words: string): Fragment {
  const [text = '', asked] = words.split(' ? ');
  const places = asked ? `0 \n${text.split(' ').length} ?` : '0 ';
  return {
    url: `/notes/${words}/`,
    content: words.replace(' ? ', ' '),
    filters: { facts: [JSON.stringify({ title: text, heading: '', text, places })] },
  };
}

/** An index of records that are called as the words they have; it loses what `isLost` tells. */
const makeIndex = (
  isLost: (asked: string) => boolean,
  held = ['볼륨 마운트', '볼륨', '마운트'],
): Pagefind => ({
  preload: () => {},
  async search(words) {
    if (isLost(words)) throw new TypeError('Failed to fetch');
    return held
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
    expect(hits.map(({ result }) => result.title)).toEqual(titles);
    expect(all).toBe(isWhole);
  });

  test('찾는 말에 맞는 만큼 따로 재고, 보이기는 본문으로 한다', async () => {
    const held = ['저장소 ? 볼륨 마운트', '저장소 ? 볼륨 마운트 폴더 파일', '볼륨'];
    const { hits } = await searchIn(makeIndex(() => false, held));
    expect(hits.map(({ result }) => result.text).toSorted()).toEqual(['볼륨', '저장소', '저장소']);
    const [whole = 0, half = 0, none = 1] = held.map(
      (words) => hits.find(({ key }) => key === `/notes/${words}/`)?.asked,
    );
    expect([whole, none]).toEqual([1, 0]);
    expect(half).toBeGreaterThan(0.5);
    expect(half).toBeLessThan(0.8);
  });

  test('하나도 못 읽으면 읽지 못한 까닭을 던지고, 읽게 되면 찾는다', async () => {
    let isGone = true;
    const index = makeIndex(() => isGone);
    await expect(searchIn(index)).rejects.toThrow('Failed to fetch');
    isGone = false;
    expect((await searchIn(index)).isWhole).toBe(true);
  });
});
