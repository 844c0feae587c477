import type { InlineCode, Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { MentionLink } from '../library/index.ts';
import { alignText } from './align-text.ts';
import { asText } from './cut-text.ts';
import { walk } from './walk.ts';

const closed = new Set(['link', 'linkReference', 'heading', 'definition', 'mdxJsxTextElement']);

/** Turns the mentions that the library found into links, outside headings and other links. */
export function linkMentions(root: Root, source: string, links: readonly MentionLink[]): void {
  if (links.length === 0) return;
  walk<Nodes>(root, (node, at, parent) => {
    if (closed.has(node.type)) return at + 1;
    if ((node.type !== 'text' && node.type !== 'inlineCode') || !parent) return;
    const linked = linkNode(node, source, links);
    if (!linked) return;
    (parent.children as Nodes[]).splice(at, 1, ...linked);
    return at + linked.length;
  });
}

function linkNode(
  node: Text | InlineCode,
  source: string,
  links: readonly MentionLink[],
): PhrasingContent[] | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return null;
  const inside = links.filter((link) => link.start >= start && link.end <= end);
  const [first] = inside;
  if (!first) return null;
  if (node.type === 'inlineCode') return [toLink(first, [node])];
  return linkText(node, alignText(node.value, source, start, end), inside);
}

function linkText(
  node: Text,
  offsets: readonly number[],
  links: readonly MentionLink[],
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let done = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    const from = offsets.findIndex((offset) => offset >= link.start);
    const to = offsets.findIndex((offset) => offset >= link.end);
    if (from < done || to <= from) continue;
    pieces.push(...asText(node.value.slice(done, from)));
    pieces.push(toLink(link, asText(node.value.slice(from, to))));
    done = to;
  }
  return [...pieces, ...asText(node.value.slice(done))];
}

/** The kind of what is linked shows as a class; the site's script shows a preview for it. */
function toLink({ target, url }: MentionLink, children: Link['children']): Link {
  const kind = target.slice(0, target.indexOf(':'));
  return {
    type: 'link',
    url,
    children,
    data: { hProperties: { className: ['mention'], dataKind: kind } },
  };
}
