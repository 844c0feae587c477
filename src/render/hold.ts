import type { Element } from 'hast';
import type { Paragraph } from 'mdast';

/** A finished element in the place of a Markdown node: remark-rehype writes it as it is. */
export function holdElement({ tagName, properties, children }: Element): Paragraph {
  return {
    type: 'paragraph',
    children: [],
    data: { hName: tagName, hProperties: { ...properties }, hChildren: children },
  };
}
