import type { Note } from '../../parse/index.ts';
import type { Finding } from './finding.ts';
import { retiredThings } from './retired-things.ts';
import { tellsOfPast } from './sentence-around.ts';

/** Retired things that a note speaks of or uses, where no sentence says that they are gone. */
export function lintRetired(note: Note): Finding[] {
  const present = retiredThings.filter(({ pattern }) => note.text.search(pattern) >= 0);
  if (present.length === 0) return [];
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
      return present.flatMap(({ pattern, message, today, since }) =>
        [...source.matchAll(pattern)]
          .filter(({ index, 0: found }) => !tellsOfPast(source, index, index + found.length))
          .map((match) => ({
            rule: 'retired',
            severity: 'warning' as const,
            message: `${match[0]}: ${message}(${since}).`,
            suggestion: today,
            at: start + match.index,
          })),
      );
    });
}
