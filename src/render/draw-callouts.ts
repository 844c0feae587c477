import type { Blockquote, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutKinds, readCallout } from './callout.ts';

/** `> [!warning] 제목` as a box whose kind is written out, not told by its colour alone. */
export function drawCallouts(root: Root): void {
  visit(root, 'blockquote', (quote) => {
    const callout = readCallout(quote);
    if (!callout) return;
    const { kind, title, body } = callout;
    quote.children = [heading(calloutKinds[kind], title), ...body] as Blockquote['children'];
    quote.data = {
      ...quote.data,
      hName: 'div',
      hProperties: { ...quote.data?.hProperties, className: ['callout'], dataKind: kind },
    };
  });
}

function heading(label: string, title: Paragraph['children']): Paragraph {
  const kind: Paragraph['children'][number] = {
    type: 'strong',
    children: [{ type: 'text', value: label }],
    data: { hName: 'span', hProperties: { className: ['callout-kind'] } },
  };
  return {
    type: 'paragraph',
    children: [kind, { type: 'text', value: ' ' }, ...title],
    data: { hProperties: { className: ['callout-title'] } },
  };
}
