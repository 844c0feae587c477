import type { Comparison } from '../../model/library.ts';
import type { TextSection } from '../../parse/index.ts';
import { compareProse } from './in-prose.ts';
import { compares, type DrawnTable } from './in-tables.ts';
import type { Names } from './words.ts';

/** What a section sets side by side in tables (`drawn`) and prose, in the order of its lines; a table goes before the prose around it. */
export function findComparisons(
  section: TextSection,
  drawn: readonly DrawnTable[],
  about: Names,
): Comparison[] {
  const tables = drawn
    .filter((table) => compares(table, about))
    .map(({ comparison }) => ({
      ...comparison,
      about: comparison.subjects.flatMap((name) => about(name) ?? []),
    }));
  const told = new Set(tables.map(({ subjects }) => [...subjects].toSorted(byName).join('\n')));
  const prose = compareProse(section, about).filter(
    ({ subjects }) => !told.has([...subjects].toSorted(byName).join('\n')),
  );
  return [...tables, ...prose].toSorted((a, b) => a.line - b.line);
}

const byName = (a: string, b: string) => (a < b ? -1 : 1);
