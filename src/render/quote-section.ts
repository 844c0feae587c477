import type { Nodes, RootContent } from 'mdast';
import type { SiteUrl } from '../model/paths.ts';
import { resolveName, resolvePath } from './resolve-target.ts';
import type { SectionSource } from './section.ts';
import { walk } from './walk.ts';

type AddressOf = (url: string) => string;
/** A piece of a note, by its offsets, and what stands there instead. */
type Edit = { start: number; end: number; text: string };

/** Whether some Markdown may point at anything: only such is worth parsing. */
export const mayPoint = (markdown: string): boolean => /\]\(|\]:|\[\[/.test(markdown);

const destination = /\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))+)/g;
const patterns: Record<string, RegExp> = {
  link: destination,
  image: destination,
  definition: /\]:\s*(<[^<>\n]*>|\S+)/g,
  text: /!?\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g,
};
const elsewhere = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

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
    const pattern = patterns[node.type];
    if (!pattern) return;
    // What a link says may hold an image, which has a destination of its own.
    const said = 'children' in node ? node.children.at(-1) : undefined;
    const start = (said ?? node).position?.[said ? 'end' : 'start'].offset ?? 0;
    const markdown = source.slice(start, node.position?.end.offset);
    for (const match of markdown.matchAll(pattern)) {
      const [whole, target = '', label] = match;
      const end = start + match.index + whole.length;
      if (node.type === 'text') {
        const address = write(resolveName(targets, file, target));
        const mark = whole.startsWith('!') ? '!' : '';
        if (address)
          edits.push({
            start: end - whole.length,
            end,
            text: `${mark}[${label || target}](${address})`,
          });
      } else if ('url' in node && !elsewhere.test(node.url)) {
        const address = write(resolvePath(targets, file, node.url));
        if (address) edits.push({ start: end - target.length, end, text: address });
        break;
      }
    }
  });
  return edits;
}

/** A page as Markdown stands beside its page; parentheses would end a link. */
function addressOfTwin(url: SiteUrl, addressOf: AddressOf): string {
  const [page = '', anchor] = url.split('#');
  const twin = `${addressOf(page)}index.md${anchor ? `#${encodeURI(anchor)}` : ''}`;
  return (url.startsWith('/files/') ? addressOf(url) : twin).replace(/[()]/g, (mark) =>
    mark === '(' ? '%28' : '%29',
  );
}
