import type { EntityId } from '../../model/ids.ts';
import type { Comparison } from '../../model/library.ts';
import type { ParsedSection } from '../../parse/index.ts';
import { compareProse } from './in-prose.ts';
import { compareTables } from './in-tables.ts';

/** What a section sets side by side, in the order of its lines; a table goes before the prose around it. */
export function findComparisons(
  section: ParsedSection,
  about: (name: string) => EntityId | null,
): Comparison[] {
  const tables = compareTables(section, about);
  const told = new Set(tables.map(({ subjects }) => [...subjects].toSorted(byName).join('\n')));
  const prose = compareProse(section, about).filter(
    ({ subjects }) => !told.has([...subjects].toSorted(byName).join('\n')),
  );
  return [...tables, ...prose].toSorted((a, b) => a.line - b.line);
}

const byName = (a: string, b: string) => (a < b ? -1 : 1);
