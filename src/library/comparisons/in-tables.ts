import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ComparisonId } from '../../model/ids.ts';
import type { Comparison } from '../../model/library.ts';
import { type ParsedSection, wikilink } from '../../parse/index.ts';
import { areSiblings } from './siblings.ts';
import { longestName, type Names } from './words.ts';

const versus = /\s*(?:\bvs\.?|대)\s+|[와과]\s+|,\s*/iu;

/** A table that may compare; a title that says so settles it. */
export type DrawnTable = { comparison: Comparison; isTitled: boolean; isLinked: boolean };

/** What the first column is called where it holds what things are compared by. */
const aspects = /^(?:구분|항목|기준|특징|특성|속성|관점|비교(?: ?(?:항목|기준))?)?$/;

/**
 * Tables whose heading compares two or three things, and those that may compare by their first column
 * alone; what they are about is found when all notes are read.
 */
export function compareTables({ section, blocks }: ParsedSection): DrawnTable[] {
  return blocks.flatMap(({ node, headings, passage }, index) => {
    if (node.type !== 'table') return [];
    const above = blocks[index - 1]?.passage;
    const isLine = above?.kind === 'item' || above?.kind === 'paragraph';
    const line = isLine && above.text.length <= longestName ? above.text : null;
    const heading = headings.at(-1)?.text ?? section.title;
    const [subjects, ...rows] = readTable(node);
    if (!subjects || subjects.length < 3 || rows.length < 2) return [];
    const named = subjects.slice(1);
    const titled = [line, heading].find((title) => title !== null && isTitle(title, named));
    const isTitled = titled !== undefined;
    const [corner = ''] = subjects;
    if (!(isTitled || (aspects.test(corner) && !holdsValues(node))) || corner.length > 8) return [];
    return [
      {
        isTitled,
        isLinked: areLinked(node),
        comparison: {
          id: ComparisonId.parse(`comparison:${section.id.slice('section:'.length)}/${index}`),
          section: section.id,
          title: titled ?? named.join(', '),
          subjects: named,
          about: [],
          rows: rows.map(([attribute = '', ...values]) => ({ attribute, values })),
          file: passage.file,
          line: passage.line,
        },
      },
    ];
  });
}

/** Whether a title says that it compares, or names what the table does. */
const isTitle = (title: string, named: readonly string[]): boolean =>
  /차이|비교|\bvs\b|무엇을 쓸까|고르기/i.test(title) ||
  named.every((name) => title.split(versus).some((part) => part.includes(name)));

const readTable = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map((cell) => toString(cell).trim().replace(linkAlone, '$2')));

const linkAlone = new RegExp(`^${wikilink.source}$`);
/** Columns that all link to a note of their own. */
const areLinked = ({ children: [header] }: Table): boolean =>
  header?.children.slice(1).every((cell) => linkAlone.test(toString(cell).trim())) ?? false;

/** Whether most cells hold code or a number alone: values to look up. */
function holdsValues({ children }: Table): boolean {
  const cells = children.slice(1).flatMap((row) => row.children.slice(1));
  const values = cells.filter(
    (cell) =>
      /^[\d.,%~<>≤≥ -]*\d\s?\S{0,3}$/.test(toString(cell).trim()) ||
      (cell.children.length > 0 && cell.children.every(({ type }) => type === 'inlineCode')),
  );
  return values.length * 2 > cells.length;
}

/** Whether a table compares: its title says so, or it tells siblings apart by what is no thing itself. */
export function compares({ comparison, isTitled, isLinked }: DrawnTable, about: Names): boolean {
  const { subjects, rows } = comparison;
  const things = rows.filter(({ attribute }) => about(attribute) || /^[\w.-]+$/.test(attribute));
  return (
    isTitled ||
    (subjects.length <= 4 &&
      things.length * 2 < rows.length &&
      (isLinked || areSiblings(subjects, about)))
  );
}
