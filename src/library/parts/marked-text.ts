import { withoutBrackets } from '../../korean/brackets.ts';
import type { Concept } from '../../model/library.ts';
import { fold } from '../concepts/book.ts';
import { indexNames } from '../concepts/name-index.ts';
import { allNames } from '../concepts/names.ts';

/** A text with each name as `⟦3⟧`, so that patterns see names and the words between them. */
export type Marked = { text: string; owners: Concept[] };

/** What finds concepts in a text, and the one that a text is the name of. */
export type Names = {
  mark: (text: string) => Marked;
  opening: (text: string) => Concept | undefined;
  named: (text: string) => Concept | undefined;
};

export function readNamesOf(concepts: readonly Concept[]): Names {
  const find = indexNames(concepts);
  const byName = new Map(
    concepts.toReversed().flatMap((each) => allNames(each).map((name) => [fold(name), each])),
  );
  const named = (text: string) => byName.get(fold(text.replace(/\s?\(.*$/, '').trim()));
  return {
    named,
    opening: (text) => {
      const [first] = find(text);
      return first?.start === 0 ? first.owner : named(text.split(/\s*[:：]|\s[-–—=]\s/)[0] ?? '');
    },
    mark: (text) => {
      const found = find(text);
      let marked = '';
      let from = 0;
      for (const [nth, { start, end }] of found.entries()) {
        marked += `${text.slice(from, start)}⟦${nth}⟧`;
        from = end;
      }
      return {
        text: withoutBrackets(marked + text.slice(from)),
        owners: found.map(({ owner }) => owner),
      };
    },
  };
}
