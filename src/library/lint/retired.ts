import type { Note } from '../../parse/index.ts';
import type { Finding } from './finding.ts';
import { endOf, imageTag } from './image-versions.ts';
import { retiredThings } from './retired-things.ts';
import { tellsOfPast } from './sentence-around.ts';

/** Retired things that a note speaks of or uses, where no sentence says that they are gone. */
export function lintRetired(note: Note): Finding[] {
  const gone = findGone(note.text);
  if (gone.length === 0) return [];
  return note.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): Finding[] => {
      const { position } = block.node;
      const start = position?.start.offset ?? 0;
      const end =
        block.passage.kind === 'item'
          ? note.lines.startOf(block.passage.endLine + 1)
          : (position?.end.offset ?? start);
      const source = note.text.slice(start, end);
      return findGone(source)
        .filter(({ at, found }) => !tellsOfPast(source, at, at + found.length))
        .map(({ at, found, message, since, today }) => ({
          rule: 'retired',
          severity: 'warning',
          message: `${found}: ${message}(${since}).`,
          suggestion: today,
          at: start + at,
        }));
    });
}

type Gone = { at: number; found: string; message: string; since: string; today: string };

const findGone = (text: string): Gone[] => [
  ...retiredThings.flatMap(({ pattern, message, since, today }) =>
    text.search(pattern) < 0
      ? []
      : [...text.matchAll(pattern)].map(({ 0: found, index: at }) => ({
          at,
          found,
          message,
          since,
          today,
        })),
  ),
  ...[...text.matchAll(imageTag)].flatMap(({ 0: found, 1: image = '', 2: tag = '', index: at }) => {
    const end = endOf(image, tag);
    return end ? [{ at, found, ...end }] : [];
  }),
];
