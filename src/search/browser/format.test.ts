import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, entryKinds, packEntries, unpackEntries } from './format.ts';

const name = fc.string({ unit: fc.constantFrom(...'도커를 run-ㅋ.'), minLength: 1, maxLength: 8 });
const entry = fc.record({
  kind: fc.constantFrom(...entryKinds),
  url: fc.constantFrom('/concepts/docker/', '#--rm', ''),
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  text: name,
  keys: fc.constantFrom('', 'pods'),
  parent: fc.option(fc.nat(20)),
  mentions: fc.constantFrom(0, 1, 4, 16),
  sections: fc.uniqueArray(fc.nat(60), { maxLength: 3 }),
});

/** A child is where its parent is. */
const withParents = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry, place) => {
    const parent = place > 0 && entry.parent !== null ? entry.parent % place : null;
    const isChild = parent !== null && entries[parent]?.parent === null;
    return isChild ? { ...entry, parent } : { ...entry, parent: null };
  });

test('적은 이름들을 그대로 되읽는다', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 20 }).map(withParents), (entries) => {
      const read = unpackEntries(packEntries(entries));
      expect(read.length).toBe(entries.length);
      for (const [place, { parent, sections, url, ...entry }] of entries.entries()) {
        expect(read[place]).toMatchObject(entry);
        expect(read[place]?.parent).toBe(parent);
        expect(read[place]?.sections).toEqual(parent === null ? sections : read[parent]?.sections);
        if (url) expect(read[place]?.url).toBe(url);
      }
    }),
  );
});
