import type { Blockquote, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { calloutKinds, readCallout } from './callout.ts';
import { listNodes } from './walk.ts';

/** `> [!warning] 제목` as a box whose kind is written out, not told by its colour alone. */
export function drawCallouts(root: Root): void {
  for (const quote of listNodes(root, 'blockquote')) {
    const callout = readCallout(quote);
    if (!callout) continue;
    const { kind, title, body } = callout;
    const id = takeId(quote);
    const label = calloutKinds[kind];
    const own = toString(title).trim() === label ? [] : title;
    quote.children = [heading(label, own, id), ...body] as Blockquote['children'];
    quote.data = {
      ...quote.data,
      hName: 'div',
      hProperties: { ...quote.data?.hProperties, className: ['callout'], dataKind: kind },
    };
  }
}

/** The passage begins at the title; only one element may carry its anchor. */
function takeId({ children: [first] }: Blockquote): string | null {
  const id = first?.data?.hProperties?.['id'];
  if (first?.data?.hProperties) delete first.data.hProperties['id'];
  return typeof id === 'string' ? id : null;
}

function heading(label: string, title: Paragraph['children'], id: string | null): Paragraph {
  const kind: Paragraph['children'][number] = {
    type: 'strong',
    children: [{ type: 'text', value: label }],
    data: { hName: 'span', hProperties: { className: ['callout-kind'] } },
  };
  return {
    type: 'paragraph',
    children: [kind, { type: 'text', value: ' ' }, ...title],
    data: { hProperties: { className: ['callout-title'], ...(id ? { id } : {}) } },
  };
}
