import type { Definition, Image, Link, Nodes, RootContent, Text } from 'mdast';
import type { SiteUrl } from '../model/paths.ts';
import { isForeign, wikilink } from '../parse/index.ts';
import { resolveName, resolvePath } from './resolve-target.ts';
import type { SectionSource } from './section.ts';
import { walk } from './walk.ts';

type AddressOf = (url: string) => string;
/** A piece of a note, by its offsets, and what stands there instead. */
type Edit = { start: number; end: number; text: string };
type Pointing = Link | Image | Definition;

/** Whether some Markdown may point at anything: only such is worth parsing. */
export const mayPoint = (markdown: string): boolean => /\]\(|\]:|\[\[/.test(markdown);

const destination = /\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))+)/;
const patterns: Record<Pointing['type'], RegExp> = {
  link: destination,
  image: destination,
  definition: /\]:\s*(<[^<>\n]*>|\S+)/,
};

/**
 * The lines of a note from `start` to `end` (offsets) as they can be read away from it: paths relative to
 * the note and `[[names]]` are addresses of the site, pages those of their Markdown. The rest stays.
 */
export function quoteSection(
  section: SectionSource,
  { start, end }: { start: number; end: number },
  addressOf: AddressOf,
): string {
  const edits = listEdits(section, addressOf).toSorted((a, b) => a.start - b.start);
  let at = start;
  const pieces = edits.flatMap((edit) => {
    if (edit.start < at || edit.end > end) return [];
    const before = section.source.slice(at, edit.start);
    at = edit.end;
    return [before, edit.text];
  });
  return pieces.join('') + section.source.slice(at, end);
}

function listEdits({ nodes, source, file, targets }: SectionSource, addressOf: AddressOf): Edit[] {
  const edits: Edit[] = [];
  const write = (url: SiteUrl | null) => url && addressOfTwin(url, addressOf);
  walk<Nodes>({ type: 'root', children: nodes as RootContent[] }, (node) => {
    if (node.type === 'text')
      edits.push(...editNames(node, source, (name) => write(resolveName(targets, file, name))));
    else if (isPointing(node) && !isForeign(node.url)) {
      const address = write(resolvePath(targets, file, node.url));
      edits.push(...editDestination(node, source, address));
    }
  });
  return edits;
}

function editNames(
  { position }: Text,
  source: string,
  addressOf: (name: string) => string | null,
): Edit[] {
  const start = position?.start.offset ?? 0;
  const markdown = source.slice(start, position?.end.offset);
  return [...markdown.matchAll(wikilink)].flatMap(
    ({ 0: whole, 1: mark, 2: name = '', 3: label, index }) => {
      const address = addressOf(name);
      const at = start + index;
      return address
        ? [{ start: at, end: at + whole.length, text: `${mark}[${label || name}](${address})` }]
        : [];
    },
  );
}

const isPointing = (node: Nodes): node is Pointing => Object.hasOwn(patterns, node.type);

function editDestination(node: Pointing, source: string, address: string | null): Edit[] {
  // What a link says may hold an image, which has a destination of its own.
  const said = 'children' in node ? node.children.at(-1) : undefined;
  const start = (said ?? node).position?.[said ? 'end' : 'start'].offset ?? 0;
  const found = patterns[node.type].exec(source.slice(start, node.position?.end.offset));
  if (!found || !address) return [];
  const [whole, target = ''] = found;
  const end = start + found.index + whole.length;
  return [{ start: end - target.length, end, text: address }];
}

/** A page as Markdown stands beside its page; parentheses would end a link. */
function addressOfTwin(url: SiteUrl, addressOf: AddressOf): string {
  const [page = '', anchor] = url.split('#');
  const twin = `${addressOf(page)}index.md${anchor ? `#${encodeURI(anchor)}` : ''}`;
  return (url.startsWith('/files/') ? addressOf(url) : twin).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
}
