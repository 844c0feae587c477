import GithubSlugger from 'github-slugger';
import type { ListItem, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Passage } from '../model/library.ts';
import { h } from './element.ts';
import { holdElement } from './hold.ts';
import { listNodes } from './walk.ts';

export type TocEntry = { depth: number; text: string; anchor: string };

/** Gives every heading its anchor (GitHub's slug within the section) and lists them. */
export function anchorHeadings(root: Root): TocEntry[] {
  const slugger = new GithubSlugger();
  return listNodes(root, 'heading').map((heading) => {
    const text = toString(heading);
    const anchor = slugger.slug(text);
    setProperty(heading, 'id', anchor);
    return { depth: heading.depth, text, anchor };
  });
}

/** A block of the note, as parsing found it, with its copy in the tree that is drawn. */
export type DrawnBlock = { passage: Passage; copy: Nodes };

/**
 * Gives each passage's block the anchor that the passage's address names. A heading has its own
 * anchor already and carries the passage's on the link beside it.
 */
export function anchorPassages(blocks: readonly DrawnBlock[]): void {
  for (const { passage, copy } of blocks) {
    const anchor = passage.url.slice(passage.url.indexOf('#') + 1);
    if (copy.type === 'heading') setProperty(copy, 'dataPassage', anchor);
    else setProperty(copy, 'id', anchor);
  }
}

/** A paragraph below another in a list without blank lines is drawn without an element: its anchor gets one. */
export function keepTightAnchors(root: Root): void {
  for (const list of listNodes(root, 'list')) {
    if (list.spread || list.children.some(isLoose)) continue;
    for (const item of list.children) for (const node of item.children) keepAnchor(node);
  }
}

const isLoose = ({ spread, children }: ListItem) => spread ?? children.length > 1;

function keepAnchor(node: Nodes): void {
  const id = node.data?.hProperties?.['id'];
  if (node.type !== 'paragraph' || typeof id !== 'string') return;
  node.children.unshift(holdElement(h('span', { id })) as never);
}

function setProperty(node: Nodes, name: string, value: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [name]: value } };
}
