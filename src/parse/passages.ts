import GithubSlugger from 'github-slugger';
import type { Blockquote, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { PassageId } from '../model/ids.ts';
import type { Passage, Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { listBlocks } from './list-blocks.ts';
import type { Block } from './note.ts';
import { readProse, toInline, type Prose } from './prose.ts';

/** Headings whose chapter asks the reader instead of telling: 확인 질문, 연습 문제, 퀴즈. */
const exercise =
  /^(확인\s*(질문|문제)|연습\s*문제|복습\s*(질문|문제)|퀴즈|quiz|exercises?|questions?)$/i;

type Context = { listDepth: number; ordered: boolean };
type Heading = Block['headings'][number] & { slug: string };

/** Cuts a section into passages: paragraphs, list items, code blocks, tables, headings, the rest. */
export function readBlocks(
  section: Section,
  nodes: readonly RootContent[],
  source: string,
): Block[] {
  const reader = new BlockReader(section, source, slugHeadings(nodes));
  reader.readAll(nodes, { listDepth: 0, ordered: false });
  return reader.blocks;
}

/** The anchors of all headings, in the order and by the rule in which the page gives them out. */
function slugHeadings(nodes: readonly RootContent[]): ReadonlyMap<Nodes, string> {
  const slugger = new GithubSlugger();
  const slugs = new Map<Nodes, string>();
  for (const heading of listBlocks(nodes))
    if (heading.type === 'heading') slugs.set(heading, slugger.slug(toString(heading)));
  return slugs;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly section: Section;
  private readonly source: string;
  private readonly slugs: ReadonlyMap<Nodes, string>;
  private headings: Heading[] = [];
  private readonly counts = new Map<string, number>();

  constructor(section: Section, source: string, slugs: ReadonlyMap<Nodes, string>) {
    this.section = section;
    this.source = source;
    this.slugs = slugs;
  }

  readAll(nodes: readonly Nodes[], context: Context): void {
    for (const node of nodes) this.read(node, context);
  }

  private read(node: Nodes, context: Context): void {
    const readers: Partial<Record<Nodes['type'], () => void>> = {
      heading: () => this.readHeading(node as Nodes & { type: 'heading' }, context),
      paragraph: () => this.readParagraph(node as Paragraph, context),
      list: () => this.readList(node as List, context),
      blockquote: () => this.readAll((node as Blockquote).children, context),
      footnoteDefinition: () => this.readAll((node as Blockquote).children, context),
      code: () => this.add(node, 'code', (node as Nodes & { value: string }).value, null, context),
      table: () => this.add(node, 'table', this.sourceOf(node), null, context),
      html: () => this.readHtml(node as Nodes & { type: 'html' }, context),
      thematicBreak: () => {},
      yaml: () => {},
    };
    (readers[node.type] ?? (() => this.add(node, 'other', this.sourceOf(node), null, context)))();
  }

  private readHeading(node: Nodes & { type: 'heading' }, context: Context): void {
    const text = toString(node).trim();
    const line = node.position?.start.line ?? 1;
    while ((this.headings.at(-1)?.depth ?? 0) >= node.depth) this.headings.pop();
    this.headings.push({ depth: node.depth, text, line, slug: this.slugs.get(node) ?? '' });
    const prose = readProse(node.children, this.source);
    if (text) this.add(node, 'heading', toInline(prose), prose, context);
  }

  private readParagraph(node: Paragraph, context: Context): void {
    const prose = readProse(node.children, this.source);
    this.add(node, 'paragraph', stripCallout(toInline(prose)), prose, context);
  }

  private readList(list: List, context: Context): void {
    const inner = { listDepth: context.listDepth + 1, ordered: list.ordered ?? false };
    for (const item of list.children) this.readItem(item, inner);
  }

  /** The item's first paragraph is the item's own passage; what follows has passages of its own. */
  private readItem(item: ListItem, context: Context): void {
    const [first, ...rest] = item.children;
    if (first?.type !== 'paragraph') return this.readAll(item.children, context);
    const prose = readProse(first.children, this.source);
    this.add(item, 'item', toInline(prose), prose, context, first.position?.end.line);
    this.readAll(rest, context);
  }

  private readHtml(node: Nodes & { type: 'html' }, context: Context): void {
    const isComment = /^\s*<!--[\s\S]*-->\s*$/.test(node.value);
    if (!isComment) this.add(node, 'other', node.value, null, context);
  }

  private add(
    node: Nodes,
    kind: Passage['kind'],
    text: string,
    prose: Prose | null,
    { listDepth, ordered }: Context,
    endLine?: number,
  ): void {
    const { position } = node;
    const line = position?.start.line ?? 1;
    const slug = this.headings.at(-1)?.slug ?? '';
    const count = (this.counts.get(slug) ?? 0) + 1;
    this.counts.set(slug, count);
    const anchor = `${slug}~${count}`;
    const { id: section, file, url } = this.section;
    const headings = this.headings.map(({ depth, text, line }) => ({ depth, text, line }));
    const passage: Passage = {
      id: PassageId.parse(`passage:${section.slice('section:'.length)}/${anchor}`),
      section,
      headings: headings.map(({ text }) => text),
      kind,
      text,
      file,
      line,
      endLine: Math.max(line, endLine ?? position?.end.line ?? line),
      url: SiteUrl.parse(`${url}#${anchor}`),
    };
    const isExercise = headings.some(({ text }) => exercise.test(text));
    this.blocks.push({
      passage,
      node: node as RootContent,
      prose,
      headings,
      listDepth,
      ordered,
      isExercise,
    });
  }

  private sourceOf({ position }: Nodes): string {
    return this.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}

/** `[!warning] 제목` without its mark. */
const stripCallout = (text: string) => text.replace(/^\[![\w-]+\][+-]?\s*/, '');
