import type { Blockquote, Nodes, Parents, Root } from 'mdast';
import { emoji } from './emoji.ts';
import { blank, codeSource } from './obsidian.ts';

declare module 'unist' {
  interface Data {
    /** The kind of a callout that the note writes as `<aside>`. */
    callout?: 'note' | 'tip' | 'warning';
  }
}

/** A callout as Notion exports it: what stands from `start` to `end`, UTF-16 units of the note. */
type Aside = { start: number; end: number; kind: 'note' | 'tip' | 'warning' };

const icon = String.raw`(?:${emoji}|<img\b[^>]*>)`;
/** Blanks behind it are taken all or none: to try each length costs time in the square. */
const opening = `<aside(?:\\s[^>]*)?>(?:\\s*${icon})?[ \\t]*(?![ \\t])`;
const body = '(?:(?!<aside)[^])*?';
const codeOrAside = new RegExp(
  `${codeSource}|^(?<indent>[ \\t]*)(?<head>${opening})(?<body>${body})(?<foot></aside>)(?=[ \\t]*$)`,
  'gmu',
);

/**
 * `<aside>💡 …</aside>`, a callout as Notion exports it: its tags and its icon made invisible to Markdown, which
 * then reads what stands between. Offsets hold.
 */
export function hideAsides(text: string): { text: string; asides: Aside[] } {
  const asides: Aside[] = [];
  if (!text.includes('</aside>')) return { text, asides };
  const hidden = text.replace(codeOrAside, (whole: string, ...found: unknown[]) => {
    const {
      indent = '',
      head,
      body = '',
      foot = '',
    } = found.at(-1) as Partial<Record<string, string>>;
    if (head === undefined) return whole;
    const start = found.at(-3) as number;
    asides.push({ start, end: start + whole.length, kind: kindOf(head) });
    const lastLine = head.lastIndexOf('\n') + 1;
    const above = blank(head.slice(0, lastLine), true);
    const beside = blank(head.slice(lastLine), /^[ \t]*(?:\n|$)/.test(body));
    return indent + above + beside + body + blank(foot, /(?:^|\n)[ \t]*$/.test(body));
  });
  return { text: hidden, asides };
}

function kindOf(head: string): Aside['kind'] {
  if (/[⚠❗❕‼🚨🚫⛔🔥❌🛑]/u.test(head)) return 'warning';
  return /💡/u.test(head) ? 'tip' : 'note';
}

/** Puts what stands in each aside into a quotation that is drawn as a callout. */
export function gatherAsides(root: Root, asides: readonly Aside[]): Root {
  for (const one of asides) gather(root, one);
  return root;
}

function gather(parent: Parents, { start, end, kind }: Aside): void {
  const children: Nodes[] = parent.children;
  const from = children.findIndex((node) => startOf(node) >= start && endOf(node) <= end);
  if (from < 0) {
    const outer = children.find((node) => startOf(node) <= start && endOf(node) >= start);
    if (outer && 'children' in outer && outer.type !== 'paragraph')
      gather(outer, { start, end, kind });
    return;
  }
  const inside = children.slice(from).filter((node) => endOf(node) <= end);
  const [first, last] = [inside[0]?.position, inside.at(-1)?.position];
  const quote: Blockquote = {
    type: 'blockquote',
    children: inside as Blockquote['children'],
    data: { callout: kind },
    ...(first && last ? { position: { start: first.start, end: last.end } } : {}),
  };
  children.splice(from, inside.length, quote);
}

const startOf = ({ position }: Nodes) => position?.start.offset ?? 0;
const endOf = ({ position }: Nodes) => position?.end.offset ?? 0;
