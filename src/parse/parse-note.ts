import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SectionId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { gatherAsides, hideAsides } from './asides.ts';
import { indexLines } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import { findMdxFault } from './micromark.ts';
import type { Note, NoteSource, ParsedSection } from './note.ts';
import { hideComments, readObsidian } from './obsidian.ts';
import { readBlocks } from './passages.ts';
import { findSectionHeadings, type SectionHeading } from './section-headings.ts';
import { isTooMuch, readPlain } from './plain.ts';
import { toSlug } from './slug.ts';
import { openToggles } from './toggles.ts';

/** Reads a note into sections and passages. Never throws; every content line is in a passage. */
export function parseNote({ file, course, text: given, mdx, avoid = [] }: NoteSource): Note {
  const written = given.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const visible = hideComments(written);
  const { text, asides } = mdx ? { text: visible, asides: [] } : hideAsides(visible);
  const isPlain = isTooMuch(text);
  const root = isPlain
    ? readPlain(text)
    : gatherAsides(readObsidian(openToggles(parseMarkdown(text, { mdx }), text), text), asides);
  const lines = indexLines(text);
  const name = baseName(file);
  const headings = findSectionHeadings(root, !file.includes('/') && toSlug(name) === course);
  const parts = splitAt(root, headings);
  const lastLine = lines.placeAt(text.length).line;
  const untitled = frontTitle(root) ?? name;
  const addresses = nameApart(parts, { name, untitled }, avoid);
  const sections = parts.map((part, at) => {
    const line = part.heading?.node.position?.start.line ?? 1;
    const next = parts[at + 1]?.heading?.node.position?.start.line;
    const address = addresses[at] ?? name;
    const section = describeSection({ file, course, untitled, address }, part.heading, [
      line,
      next ? next - 1 : Math.max(lastLine, line),
    ]);
    return readSection(section, part, text);
  });
  const issues = isPlain ? [tooMuch(file)] : mdx ? tellMdxFault(file, text) : [];
  const title = courseTitle(root, headings) ?? sections[0]?.section.title ?? untitled;
  // With its asides, for pages parse a note once more when they draw it.
  return { file, course, title, text: visible, mdx, avoid, root, lines, sections, issues };
}

const tooMuch = (file: NoteSource['file']): Issue => ({
  rule: 'too-much',
  severity: 'warning',
  message: '목록이 너무 깊거나 줄·문단이 너무 길어 마크다운으로 읽지 않고 글자 그대로 보입니다.',
  file,
  line: 1,
  column: 1,
  suggestion: '줄을 나누고 문단 사이에 빈 줄을 두거나, 파일을 나누십시오.',
});

function tellMdxFault(file: NoteSource['file'], text: string): Issue[] {
  const fault = findMdxFault(text);
  if (!fault) return [];
  const { reason, ...place } = fault;
  return [
    {
      rule: 'mdx',
      severity: 'warning',
      message: `MDX 문법이 깨져 이 파일을 마크다운으로 읽었습니다 (${reason}).`,
      file,
      ...place,
      suggestion:
        '여기까지 닫히지 않은 중괄호나 태그를 닫으십시오. 글자로 쓸 것은 `\\{`, `\\<`로 적습니다.',
    },
  ];
}

type Part = { heading: SectionHeading | null; nodes: RootContent[] };

/** What stands above the first section's heading belongs to that section, unless it has chapters. */
function splitAt(root: Root, headings: readonly SectionHeading[]): Part[] {
  const starts = headings.map(({ node }) => root.children.indexOf(node));
  const before = root.children.slice(0, starts[0] ?? root.children.length).filter(isBody);
  const parts: Part[] = headings.map((heading, at) => ({
    heading,
    nodes: root.children.slice((starts[at] ?? 0) + 1, starts[at + 1]).filter(isBody),
  }));
  const [first] = parts;
  if (!first) return before.length > 0 ? [{ heading: null, nodes: before }] : [];
  if (before.some((node) => node.type === 'heading' && node.depth > 1)) {
    return [{ heading: null, nodes: before }, ...parts];
  }
  first.nodes.unshift(...before.filter(({ type }) => type !== 'heading'));
  return parts;
}

const isBody = ({ type }: RootContent) => type !== 'yaml' && (type as string) !== 'toml';

/**
 * Sections by their numbers, else by their titles; of two with one title the later one adds the name of its
 * file, or a count. A number that comes twice is the author's to change.
 */
function nameApart(
  parts: readonly Part[],
  { name, untitled }: { name: string; untitled: string },
  avoid: readonly string[],
): string[] {
  const taken = new Set(avoid);
  return parts.map(({ heading }) => {
    if (heading?.number != null) return String(heading.number);
    const slug = toSlug(heading?.title || untitled, 'section');
    const wanted = avoid.includes(slug) ? `${slug}-${toSlug(name)}` : slug;
    let address = wanted;
    for (let count = 2; taken.has(address); count++) address = `${wanted}-${count}`;
    taken.add(address);
    return address;
  });
}

function describeSection(
  {
    file,
    course,
    untitled,
    address,
  }: Pick<Section, 'course' | 'file'> & { untitled: string; address: string },
  heading: SectionHeading | null,
  [line, endLine]: [number, number],
): Section {
  const number = heading?.number ?? null;
  const title = heading?.title || untitled;
  return {
    id: SectionId.parse(`section:${course}/${address}`),
    course,
    number,
    title,
    file,
    line,
    endLine,
    url: SiteUrl.parse(`/notes/${course}/${address}/`),
  };
}

function readSection(section: Section, { heading, nodes }: Part, text: string): ParsedSection {
  const depth = heading?.node.depth ?? 0;
  return { section, nodes, depth, ...readBlocks(section, nodes, text) };
}

/** The title in the front matter, which names what no heading does. */
function frontTitle({ children: [first] }: Root): string | null {
  const value = first?.type === 'yaml' ? first.value : '';
  return /^title:[ \t]*(["']?)(\S.*?)\1[ \t]*$/mu.exec(value)?.[2] ?? null;
}

/** A first-level heading above the sections. */
function courseTitle(root: Root, headings: readonly SectionHeading[]): string | null {
  const first = headings[0]?.node;
  const above = root.children.find(
    (node): node is Heading => node.type === 'heading' && node.depth === 1 && node !== first,
  );
  const isAbove =
    above && first && (above.position?.start.line ?? 0) < (first.position?.start.line ?? 0);
  return isAbove ? toString(above).trim() : null;
}

/** The name of a note's file, without its folder and ending. */
export const baseName = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx?$/i, '');
