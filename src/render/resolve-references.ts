import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { listNodes, walk } from './walk.ts';

/** `[글][이름]` and `![그림][이름]` as links and images of their own, so that one rule mends both. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  for (const definition of listNodes(root, 'definition'))
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  walk<Nodes>(root, (node, at, parent) => {
    const resolved = resolve(node, definitions);
    if (resolved && parent) parent.children[at] = resolved as never;
  });
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): Link | Image | null {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return null;
  const definition = definitions.get(node.identifier);
  if (!definition) return null;
  const { url, title } = definition;
  const rest = { url, title: title ?? null, ...(node.position ? { position: node.position } : {}) };
  return node.type === 'linkReference'
    ? { type: 'link', children: node.children, ...rest }
    : { type: 'image', alt: node.alt ?? '', ...rest };
}
