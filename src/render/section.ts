import { toHtml } from 'hast-util-to-html';
import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type { MentionLink } from '../library/index.ts';
import type { RelativeFile } from '../model/paths.ts';
import type { Passage } from '../model/library.ts';
import { isForeign } from '../parse/index.ts';
import { href } from '../site-url.ts';
import { anchorHeadings, anchorPassages, keepTightAnchors, type TocEntry } from './anchors.ts';
import { asText } from './cut-text.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawCallouts } from './draw-callouts.ts';
import { h } from './element.ts';
import { finishHtml } from './finish.ts';
import { holdElement } from './hold.ts';
import { linkMentions } from './link-mentions.ts';
import { leaveSlots } from './mdx-slots.ts';
import { mendLinks } from './mend-links.ts';
import { splitHtml, watchDepth } from './raw-html.ts';
import { resolveReferences } from './resolve-references.ts';
import { resolvePath, type Targets } from './resolve-target.ts';
import { toHast } from './to-hast.ts';
import { listNodes, walk } from './walk.ts';

/** A section's Markdown with what is needed to draw it. */
export type SectionSource = {
  nodes: readonly RootContent[];
  /** Each passage with the node that it is. */
  blocks: readonly { passage: Passage; node: Nodes }[];
  file: RelativeFile;
  /** The whole note, to which the nodes' offsets refer. */
  source: string;
  /** Link and footnote definitions of the whole note. */
  definitions: readonly (Definition | FootnoteDefinition)[];
  links: readonly MentionLink[];
  targets: Targets;
};

type RenderedSection = { html: string; toc: TocEntry[] };

/** A section as HTML that needs no script and carries no style, and its contents. */
export async function renderSection(section: SectionSource): Promise<RenderedSection> {
  const { file, source, targets, links } = section;
  const { root, blocks } = copySection(section);
  levelHeadings(root);
  const toc = anchorHeadings(root);
  anchorPassages(blocks);
  showHidden(root);
  leaveSlots(root);
  resolveReferences(root);
  linkMentions(root, source, links);
  mendLinks(root, { targets, from: file, source });
  const hasRaw = mendHtml(root, (src) => {
    const url = isForeign(src) ? null : resolvePath(targets, file, src);
    return url && href(url);
  });
  drawCallouts(root);
  await drawBlocks(root);
  keepTightAnchors(root);
  const html = await toHast(root, hasRaw);
  finishHtml(html);
  return { html: toHtml(html), toc };
}

/** The nodes, free to be changed, with the definitions that stand elsewhere in the note. */
function copySection({ nodes, blocks, definitions }: SectionSource) {
  const elsewhere = definitions.filter((definition) => !nodes.includes(definition));
  const copyOf = new Map<Nodes, Nodes>();
  const children = [...nodes, ...elsewhere].map((node) => copyNode(node, copyOf));
  const drawn = blocks.flatMap(({ passage, node }) => {
    const copy = copyOf.get(node);
    return copy ? [{ passage, copy }] : [];
  });
  return { root: { type: 'root', children } satisfies Root, blocks: drawn };
}

/** The node and those below it: drawing sets what they hold anew, and changes nothing of it. */
function copyNode<Node extends Nodes>(node: Node, copyOf: Map<Nodes, Nodes>): Node {
  const copy = { ...node };
  if ('children' in copy)
    copy.children = copy.children.map((child) => copyNode(child, copyOf)) as typeof copy.children;
  copyOf.set(node, copy);
  return copy;
}

/**
 * Some blocks write nothing of their own: link definitions keep their anchor, footnotes that nothing
 * refers to are shown where they stand.
 */
function showHidden(root: Root): void {
  const references = listNodes(root, 'footnoteReference');
  const referred = new Set(references.map(({ identifier }) => identifier));
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type === 'definition' && node.data?.hProperties?.['id']) {
      return [node, holdElement(h('span', node.data.hProperties))];
    }
    if (node.type === 'footnoteDefinition' && !referred.has(node.identifier)) return node.children;
    return [node];
  });
}

/** Chapters start at level 2 whatever depth the note gives them, and no level is skipped. */
function levelHeadings(root: Root): void {
  const open: number[] = [];
  for (const heading of listNodes(root, 'heading')) {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop();
    open.push(heading.depth);
    heading.depth = Math.min(open.length + 1, 6) as typeof heading.depth;
  }
}

const blockTag = /^<\/?(details|summary)\b/i;

/** Leaves of raw HTML what is allowed; true when some is left. */
function mendHtml(root: Root, toSource: (src: string) => string | null): boolean {
  let left = false;
  const isTooDeep = watchDepth();
  walk<Nodes>(root, (node, at, parent) => {
    if (node.type !== 'html' || !parent) return;
    const pieces = splitHtml(node.value, toSource).flatMap((piece) =>
      piece.type === 'html' && isTooDeep(piece.value) ? asText(piece.value) : piece,
    );
    left ||= pieces.some(({ type }) => type === 'html');
    const inline = parent.type === 'paragraph' || parent.type === 'tableCell' || 'depth' in parent;
    const hasText = pieces.some(({ type, value }) => type === 'text' && value.trim() !== '');
    const isBlock = pieces.some(({ type, value }) => type === 'html' && blockTag.test(value));
    const isShown = inline || !hasText || isBlock;
    const id = node.data?.hProperties?.['id'];
    const anchor = typeof id === 'string' ? [holdElement(h('span', { id }))] : [];
    const shown = isShown ? pieces : [{ type: 'paragraph' as const, children: pieces }];
    const replacement = [...anchor, ...shown];
    parent.children.splice(at, 1, ...(replacement as never[]));
    return at + replacement.length;
  });
  return left;
}
