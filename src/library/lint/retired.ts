import type { Note, ParsedSection } from '../../parse/index.ts';
import type { Finding } from './finding.ts';
import { retiredThings } from './retired-things.ts';
import { tellsOfPast } from './sentence-around.ts';

/** Retired things that a section speaks of or uses, where no sentence says that they are gone. */
export function lintRetired(note: Note, { blocks }: ParsedSection): Finding[] {
  return blocks.flatMap((block): Finding[] => {
    const { position } = block.node;
    const start = position?.start.offset ?? 0;
    const end =
      block.passage.kind === 'item'
        ? note.lines.startOf(block.passage.endLine + 1)
        : (position?.end.offset ?? start);
    const source = note.text.slice(start, end);
    return retiredThings.flatMap(({ pattern, message, today, since }) =>
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
