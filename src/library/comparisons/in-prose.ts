import { ComparisonId } from '../../model/ids.ts';
import type { Comparison } from '../../model/library.ts';
import type { TextSection } from '../../parse/index.ts';
import { compareChapter } from './in-chapter.ts';
import { compareCode, compareSentences } from './in-sentences.ts';
import { compareNeighbours } from './of-neighbours.ts';
import { fold, type Names } from './words.ts';

/**
 * Comparisons that no table draws: a heading `A vs B` and what its chapter says of each, neighbours with the
 * same labels (장점, 단점), and a sentence that `반면` sets against the one before it.
 */
export function compareProse({ section, blocks }: TextSection, about: Names): Comparison[] {
  const chapters = blocks.flatMap((_, at) => compareChapter(blocks, at, about));
  const found = [
    ...chapters,
    ...compareNeighbours(blocks, about),
    ...compareSentences(blocks, about),
    ...compareCode(blocks),
  ];
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  return found.flatMap(({ title, subjects, rows, at }) => {
    const { file, line } = blocks[at]?.passage ?? section;
    const key = subjects.map(fold).toSorted().join('/');
    if (seen.has(key)) return [];
    seen.add(key);
    const count = (counts.get(at) ?? 0) + 1;
    counts.set(at, count);
    const place = count === 1 ? at : `${at}-${count}`;
    return {
      id: ComparisonId.parse(`comparison:${section.id.slice('section:'.length)}/${place}`),
      section: section.id,
      title,
      subjects,
      about: [...new Set(subjects.flatMap((name) => about(name) ?? []))],
      rows,
      file,
      line,
    };
  });
}
