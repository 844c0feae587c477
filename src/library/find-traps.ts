import type { Blockquote } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Trap } from '../model/library.ts';
import type { ParsedSection } from '../parse/index.ts';

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
