import type { Html, Nodes, Parents, Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';

const opening =
  /^<details\b[^>]*>\s*<summary>(?:(?!<\/summary>)[^])*<\/summary>[ \t]*\n(?=[ \t]*[^\s<])/i;

/**
 * A toggle without a blank line below its `<summary>` is one piece of HTML to Markdown: what it holds is read all
 * the same, as with the blank line.
 */
export function openToggles(root: Root, text: string): Root {
  if (/<\/summary>[ \t]*\n[ \t]*\S/i.test(text)) openIn(root, text);
  return root;
}

function openIn(parent: Parents, text: string): void {
  const opened = parent.children.flatMap((node): Nodes[] => {
    if ('children' in node) openIn(node, text);
    return node.type === 'html' ? open(node, text) : [node];
  });
  if (opened.length > parent.children.length) parent.children = opened as never[];
}

function open(node: Html, text: string): Nodes[] {
  const head = opening.exec(node.value)?.[0];
  const start = node.position?.start;
  if (!head || start?.offset === undefined || !text.startsWith(node.value, start.offset))
    return [node];
  const lines = head.split('\n').length - 1;
  const body = parseMarkdown(node.value.slice(head.length), { mdx: false });
  for (const child of body.children)
    move(child, lines + start.line - 1, start.offset + head.length);
  const value = head.trimEnd();
  const end = {
    line: start.line + lines - 1,
    column: value.length - value.lastIndexOf('\n'),
    offset: start.offset + value.length,
  };
  return [{ ...node, value, position: { start, end } }, ...body.children];
}

function move(node: Nodes, lines: number, offset: number): void {
  if (node.position) {
    const { start, end } = node.position;
    const moved = (point: typeof start) => ({
      ...point,
      line: point.line + lines,
      offset: (point.offset ?? 0) + offset,
    });
    node.position = { start: moved(start), end: moved(end) };
  }
  if ('children' in node) for (const child of node.children) move(child, lines, offset);
}
