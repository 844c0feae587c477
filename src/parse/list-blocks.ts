import type { Nodes } from 'mdast';

/** Blocks and what stands in lists and quotations, in the order of the note; nothing inside a line of text. */
export function* listBlocks(nodes: readonly Nodes[]): Generator<Nodes> {
  for (const node of nodes) {
    yield node;
    if ('children' in node && !isInline(node)) yield* listBlocks(node.children);
  }
}

const isInline = ({ type }: Nodes) =>
  type === 'paragraph' || type === 'heading' || type === 'table';
