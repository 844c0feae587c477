import type { Nodes, Root, RootContent } from 'mdast';
import { h } from './element.ts';
import { holdElement } from './hold.ts';
import { walk } from './walk.ts';

/** Where a section's HTML has room for what MDX renders itself. */
const slot = '<mdx-slot></mdx-slot>';

/** The HTML of a section between its slots. */
export const splitSlots = (html: string): string[] => html.split(slot);

/** Puts a slot in the place of every block that holds a component or an expression. */
export function leaveSlots(root: Root): void {
  root.children = root.children.flatMap((node): RootContent[] => {
    if (isEsm(node)) return [];
    if (!holdsMdx(node)) return [node];
    const anchors = listIds(node).map((id) => holdElement(h('span', { id })));
    return [...anchors, holdElement(h('mdx-slot', {}))];
  });
}

/** The anchors of a block and of what it holds, such as the items of a list; MDX gives headings their own. */
function listIds(block: RootContent): string[] {
  const ids: string[] = [];
  walk<Nodes>(block, (node) => {
    const id = node.data?.hProperties?.['id'];
    if (typeof id === 'string' && (node === block || node.type !== 'heading')) ids.push(id);
  });
  return ids;
}

/**
 * The module that Astro's MDX compiles for a section: the note's imports, the section's components
 * as they were written, and between them the rest, which comes as HTML in `props.chunks`.
 */
export function writeMdxModule(root: Root, nodes: readonly RootContent[], source: string): string {
  const write = (node: Nodes) =>
    source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const components = nodes.filter((node) => !isEsm(node) && holdsMdx(node)).map(write);
  const chunk = (at: number) => `<Fragment set:html={props.chunks[${at}]} />`;
  return [
    ...root.children.filter(isEsm).map(write),
    chunk(0),
    ...components.flatMap((component, at) => [component, chunk(at + 1)]),
  ].join('\n\n');
}

const isEsm = ({ type }: Nodes) => (type as string) === 'mdxjsEsm';

function holdsMdx(node: Nodes): boolean {
  let found = false;
  walk<Nodes>(node, ({ type }) => {
    found ||= (type as string).startsWith('mdx');
  });
  return found;
}
