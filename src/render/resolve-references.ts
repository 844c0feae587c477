import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `[글][이름]` and `![그림][이름]` as links and images of their own, so that one rule mends both. */
export function resolveReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  visit(root, (node, index, parent) => {
    const resolved = resolve(node, definitions);
    if (resolved && parent && index !== undefined) {
      parent.children[index] = resolved as never;
    }
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
