import type { Blockquote, List, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ComparisonId, type EntityId, ProcedureId } from '../model/ids.ts';
import type { Comparison, Procedure, Trap } from '../model/library.ts';
import type { ParsedSection } from '../parse/index.ts';

const versus = /\s*(?:\bvs\.?|대)\s+|[와과]\s+|,\s*/iu;

/** Tables whose heading compares two or three things. */
export function findComparisons(
  { section, blocks }: ParsedSection,
  about: (name: string) => EntityId | null,
): Comparison[] {
  return blocks.flatMap(({ node, headings, passage }, index) => {
    if (node.type !== 'table') return [];
    const title = headings.at(-1)?.text ?? section.title;
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
        about: named.flatMap((name) => about(name) ?? []),
        rows: rows.map(([attribute = '', ...values]) => ({ attribute, values })),
        file: passage.file,
        line: passage.line,
      },
    ];
  });
}

const readTable = ({ children }: Table): string[][] =>
  children.map((row) => row.children.map((cell) => toString(cell).trim()));

/** Ordered lists of two steps or more, named by the line or heading above them. */
export function findProcedures({ section, nodes, blocks }: ParsedSection): Procedure[] {
  const asks = new Set(
    blocks.filter(({ isExercise }) => isExercise).map(({ passage }) => passage.line),
  );
  return nodes.flatMap((node, index): Procedure[] => {
    if (node.type !== 'list' || !node.ordered || asks.has(node.position?.start.line ?? 0))
      return [];
    const above = nodes[index - 1];
    const heading = nodes.slice(0, index).findLast(({ type }) => type === 'heading');
    const title =
      above?.type === 'paragraph' ? toString(above) : heading ? toString(heading) : section.title;
    const steps = readSteps(node);
    const line = node.position?.start.line ?? section.line;
    if (steps.length < 2) return [];
    const id = ProcedureId.parse(`procedure:${section.id.slice('section:'.length)}/${index}`);
    return [{ id, section: section.id, title, steps, file: section.file, line }];
  });
}

const readSteps = ({ children }: List): Procedure['steps'] =>
  children.map((item) => ({
    text: toString(item.children[0] ?? item).trim(),
    line: item.position?.start.line ?? 1,
  }));

/** Callouts that warn; their title states the trap. */
export function findTraps({ section, nodes }: ParsedSection): Trap[] {
  return nodes.flatMap((node): Trap[] => {
    if (node.type !== 'blockquote') return [];
    const [title = '', ...rest] = textOf(node).split('\n');
    const trap = /^\[!(?:warning|caution|danger)\]\s*(.*)$/i.exec(title)?.[1];
    if (!trap) return [];
    return [
      {
        section: section.id,
        title: trap,
        text: rest.join(' ').trim(),
        file: section.file,
        line: node.position?.start.line ?? 1,
      },
    ];
  });
}

const textOf = ({ children }: Blockquote) => children.map((child) => toString(child)).join('\n');
