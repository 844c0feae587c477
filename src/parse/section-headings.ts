import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { emoji } from './emoji.ts';

/** A heading that opens a section: its number where it has one, and its title without it. */
export type SectionHeading = { node: Heading; number: number | null; title: string };

const words =
  '섹션|section|챕터|chapter|파트|part|레슨|lesson|lecture|모듈|module|unit|week|day|step';
/** `섹션 3: 제목`, `Chapter 3. 제목`, `3장 제목`, `제3강`, `3주차`. */
const named = new RegExp(`^(?:${words})\\s*(\\d{1,4})(?:\\s*[:.)\\-–—|]\\s*|\\s+|$)(.*)$`, 'iu');
const counted = /^제?\s*(\d{1,4})\s*(?:장|강|주차|일차|부|편)(?:\s*[:.)\-–—|]\s*|\s+|$)(.*)$/u;
/** `3. 제목`, `3) 제목`: a number, but no word that says it is a section's. */
const bare = /^(\d{1,3})\s*[.)]\s+(.+)$/u;
/** `🐳 섹션 3: 제목`. */
const ornament = new RegExp(String.raw`^${emoji}\s*`, 'u');

/**
 * Finds the headings that open sections: those that count themselves as sections, at whatever depth;
 * else, for a note that is a course of its own, the shallowest depth that comes more than once; else
 * the first headings of the first depth.
 */
export function findSectionHeadings(root: Root, isWholeCourse: boolean): SectionHeading[] {
  const headings = root.children.filter(isHeading);
  const numbered = findNumbered(headings);
  if (numbered.length > 0) return numbered;
  const top = headings.filter(({ depth }) => depth === 1);
  if (top.length > 1) return top.map(readTitle);
  if (!isWholeCourse) return headings.slice(0, 1).filter(isFirst(root)).map(readTitle);
  const depth = [1, 2, 3].find(
    (depth) => headings.filter((node) => node.depth === depth).length > 1,
  );
  return headings.filter((node) => node.depth === depth).map(readTitle);
}

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** A first heading is the section's title unless a list stands above it, or others of its depth follow. */
const isFirst = (root: Root) => (heading: Heading) => {
  const at = root.children.indexOf(heading);
  const others = root.children.slice(at + 1).filter(isHeading);
  return (
    root.children.slice(0, at).every(({ type }) => type !== 'list') &&
    others.every(({ depth }) => depth !== heading.depth)
  );
};

/** A deeper heading with the number of the section that is open is a chapter of it. */
function findNumbered(headings: readonly Heading[]): SectionHeading[] {
  const found: SectionHeading[] = [];
  for (const node of headings) {
    const text = toString(node).trim();
    const plain = text.replace(ornament, '');
    const match = named.exec(plain) ?? counted.exec(plain);
    if (!match) continue;
    const number = Number(match[1]);
    const open = found.at(-1);
    if (open && open.number === number && open.node.depth < node.depth) continue;
    found.push({ node, number, title: match[2]?.trim() || text });
  }
  return found;
}

function readTitle(node: Heading): SectionHeading {
  const text = toString(node).trim();
  const match = bare.exec(text.replace(ornament, ''));
  return match
    ? { node, number: Number(match[1]), title: match[2]?.trim() ?? text }
    : { node, number: null, title: text };
}
