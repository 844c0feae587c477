import { expect, test } from 'vitest';
import { boundEntries } from './bound-entries.ts';
import { type Entry, packEntries, unpackEntries } from './browser/format.ts';

const makeEntry = (at: number, over: Partial<Entry> = {}): Entry => ({
  kind: 'concept',
  url: `/concepts/term-${at}/`,
  names: [`용어 ${at}`, `term ${at}`],
  text: '노트에 나오는 개념을 설명하는 한 문장짜리 정의이다.',
  keys: '',
  parent: null,
  mentions: at,
  sections: [at % 200],
  ...over,
});

test('적으면 모두 그대로 둔다', () => {
  const entries = [
    makeEntry(0),
    makeEntry(1, { kind: 'command' }),
    makeEntry(2, { kind: 'option', url: '#--rm', parent: 1 }),
  ];
  expect(boundEntries(entries)).toEqual({ kept: entries, left: [] });
});

test('많으면 노트가 많이 말하는 것만 싣고, 나머지는 본문 색인에 맡긴다', () => {
  const entries = Array.from({ length: 20_000 }, (_, at) => makeEntry(at));
  const { kept, left } = boundEntries(entries);
  expect(JSON.stringify(packEntries(kept)).length).toBeLessThan(200_000);
  expect(kept.length + left.length).toBe(20_000);
  expect(kept.at(-1)?.names[0]).toBe('용어 19999');
});

test('싣고 꺼내면 같고, 섹션은 위에 있는 것의 것이며, 언급은 어림한 수이다', () => {
  const under = { kind: 'chapter', parent: 0, sections: [0] } satisfies Partial<Entry>;
  const entries = [
    makeEntry(0),
    makeEntry(1, { ...under, url: '#run-vs-cmd~1', names: ['RUN vs CMD'] }),
    makeEntry(2, { ...under, url: '#확인-질문-1~1', names: ['확인 질문'] }),
    makeEntry(100, { names: ['WSL 2', 'Windows Subsystem'], url: '/concepts/wsl-2/' }),
  ];
  const unpacked = unpackEntries(packEntries(entries));
  expect(unpacked.slice(0, 3)).toEqual(entries.slice(0, 3));
  expect(unpacked.at(-1)).toEqual({ ...entries.at(-1), mentions: 128 });
});
