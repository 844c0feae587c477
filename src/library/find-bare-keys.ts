import type { Prose } from '../parse/index.ts';
import { composeSummaries } from './summaries.ts';

/** A key of Compose as it stands in a sentence; offsets into the prose. */
export type FoundKey = { name: string; start: number; end: number };

/** Lower case, no part of a longer name or phrase, a particle or a comma right behind it. */
const bareKey = new RegExp(
  `(?<![\\w./\\-{(]|[A-Za-z] )(${Object.keys(composeSummaries).join('|')})(?=[가-힣,·:]|\\s*[/·]\\s)`,
  'g',
);

/** Keys that are no ordinary word: with `_`, or in the plural that Compose gives them. */
const isDistinct = (name: string): boolean =>
  name.includes('_') || /^(?:services|volumes|networks|healthcheck|stdin_open)$/.test(name);

/** Keys that sentences on containers use in their ordinary sense. */
const everyday = new Set(
  'image build dockerfile command user test name version restart target driver labels external file include'.split(
    ' ',
  ),
);

/**
 * Keys without backticks in prose on Compose. An ordinary word is a key only beside another key in
 * the same sentence: `context가 ./app이고 dockerfile에 이름을 적는다`.
 */
export function findBareKeys({ text, marks }: Prose, spans: readonly FoundKey[]): FoundKey[] {
  const found = [...text.matchAll(bareKey)]
    .map((match) => ({
      name: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(
      ({ start }) =>
        !marks.some(
          (mark) =>
            (mark.kind === 'code' || mark.kind === 'link') &&
            mark.start <= start &&
            start < mark.end,
        ),
    );
  const all = [...spans, ...found];
  return found.filter(
    (key) =>
      isDistinct(key.name) ||
      all.some(
        (other) =>
          other.name !== key.name &&
          !(everyday.has(other.name) && everyday.has(key.name)) &&
          isOneSentence(text, key, other),
      ),
  );
}

/** A full stop that no word goes on behind parts two sentences. */
const isOneSentence = (text: string, a: FoundKey, b: FoundKey): boolean =>
  !/[.!?](?=\s|$|\()/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
