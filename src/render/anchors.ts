import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Passage } from '../model/library.ts';

export type TocEntry = { depth: number; text: string; anchor: string };

/** Gives every heading its anchor (GitHub's slug within the section) and lists them. */
export function anchorHeadings(root: Root): TocEntry[] {
  const slugger = new GithubSlugger();
  const entries: TocEntry[] = [];
  visit(root, 'heading', (heading) => {
    const text = toString(heading);
    const anchor = slugger.slug(text);
    setId(heading, anchor);
    entries.push({ depth: heading.depth, text, anchor });
  });
  return entries;
}

/** Gives each passage's block the anchor that the passage's address names. */
export function anchorPassages(root: Root, passages: readonly Passage[]): void {
  const open = new Map(passages.map((passage) => [passage.line, passage]));
  visit(root, (node) => {
    const line = node.position?.start.line;
    const passage = line === undefined ? undefined : open.get(line);
    if (!passage || !fits(node, passage)) return;
    const anchor = passage.url.slice(passage.url.indexOf('#') + 1);
    if (node.data?.hProperties?.['id'] === undefined) setId(node, anchor);
    open.delete(passage.line);
  });
}

const kindOf: Partial<Record<Nodes['type'], Passage['kind']>> = {
  paragraph: 'paragraph',
  listItem: 'item',
  code: 'code',
  table: 'table',
  heading: 'heading',
};

const fits = (node: Nodes, { kind }: Passage) => kind === 'other' || kindOf[node.type] === kind;

function setId(node: Nodes, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}
