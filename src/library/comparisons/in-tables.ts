import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ComparisonId } from '../../model/ids.ts';
import type { Comparison } from '../../model/library.ts';
import type { ParsedSection } from '../../parse/index.ts';
import { longestName } from './words.ts';

const versus = /\s*(?:\bvs\.?|대)\s+|[와과]\s+|,\s*/iu;

/** Tables whose heading compares two or three things; what they are about is found when all notes are read. */
export function compareTables({ section, blocks }: ParsedSection): Comparison[] {
  return blocks.flatMap(({ node, headings, passage }, index) => {
    if (node.type !== 'table') return [];
    const above = blocks[index - 1]?.passage;
    const item = above?.kind === 'item' && above.text.length <= longestName ? above.text : null;
    const title = item ?? headings.at(-1)?.text ?? section.title;
    const [subjects, ...rows] = readTable(node);
    if (!subjects || subjects.length < 3 || rows.length < 2) return [];
    const named = subjects.slice(1);
    const compares =
      /차이|비교|\bvs\b|무엇을 쓸까|고르기/i.test(title) ||
      named.every((name) => title.split(versus).some((part) => part.includes(name)));
    if (!compares || (subjects[0] ?? '').length > 8) return [];
    return [
      {
        id: ComparisonId.parse(`comparison:${section.id.slice('section:'.length)}/${index}`),
        section: section.id,
        title,
        subjects: named,
        about: [],
        rows: rows.map(([attribute = '', ...values]) => ({ attribute, values })),
        file: passage.file,
        line: passage.line,
      },
    ];
  });
}

const readTable = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map((cell) => toString(cell).trim()));
