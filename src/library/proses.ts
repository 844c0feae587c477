import { type Block, type Note, type Prose, readProse } from '../parse/index.ts';

/** The running text of a block: its own, or that of each cell of a table. */
export function prosesOf(note: Note, { prose, node }: Block): Prose[] {
  if (prose) return [prose];
  if (node.type !== 'table') return [];
  return node.children.flatMap(({ children }) =>
    children.map((cell) => readProse(cell.children, note.text)),
  );
}
