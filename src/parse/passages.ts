import GithubSlugger from 'github-slugger';
import type { Heading, Html, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { PassageId } from '../model/ids.ts';
import type { Passage, Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { listBlocks } from './list-blocks.ts';
import { blockIdOf, withoutHidden } from './obsidian.ts';
import type { Block, ParsedSection } from './note.ts';
import { toSentence } from './callout-title.ts';
import { readProse, toInline, type Prose } from './prose.ts';

/** Headings whose chapter asks the reader instead of telling: 확인 질문, 연습 문제, 퀴즈. */
const exercise =
  /^(확인\s*(질문|문제)|연습\s*문제|복습\s*(질문|문제)|퀴즈|quiz|exercises?|questions?)$/i;

type Context = { listDepth: number; ordered: boolean };
/** The headings that stand above a passage; the passages of a chapter share them. */
type Above = {
  headings: Block['headings'];
  texts: string[];
  slug: string;
  isExercise: boolean;
};

/** Cuts a section into passages: paragraphs, list items, code blocks, tables, headings, the rest. */
export function readBlocks(
  section: Section,
  nodes: readonly RootContent[],
  source: string,
): Pick<ParsedSection, 'blocks' | 'anchors'> {
  const slugs = slugHeadings(nodes);
  const reader = new BlockReader(section, source, slugs);
  reader.readAll(nodes, { listDepth: 0, ordered: false });
  return { blocks: reader.blocks, anchors: [...slugs.values(), ...reader.blockIds] };
}

type Slugs = ReadonlyMap<Nodes, { text: string; slug: string }>;

/** The anchors of all headings, in the order and by the rule in which the page gives them out. */
function slugHeadings(nodes: readonly RootContent[]): Slugs {
  const slugger = new GithubSlugger();
  const slugs = new Map<Nodes, { text: string; slug: string }>();
  for (const heading of listBlocks(nodes)) {
    if (heading.type !== 'heading') continue;
    const text = toString(heading);
    slugs.set(heading, { text, slug: slugger.slug(text) });
  }
  return slugs;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly blockIds: { text: string; slug: string }[] = [];
  private readonly section: Section;
  private readonly source: string;
  private readonly slugs: Slugs;
  private above: Above = { headings: [], texts: [], slug: '', isExercise: false };
  private readonly counts = new Map<string, number>();

  constructor(section: Section, source: string, slugs: Slugs) {
    this.section = section;
    this.source = source;
    this.slugs = slugs;
  }

  readAll(nodes: readonly Nodes[], context: Context): void {
    for (const node of nodes) this.read(node, context);
  }

  private read(node: Nodes, context: Context): void {
    switch (node.type) {
      case 'heading':
        return this.readHeading(node, context);
      case 'paragraph':
        return this.readParagraph(node, context);
      case 'list':
        return this.readList(node, context);
      case 'blockquote':
      case 'footnoteDefinition':
        return this.readAll(node.children, context);
      case 'code':
        return this.add(node, 'code', node.value, null, context);
      case 'table':
        return this.add(node, 'table', this.sourceOf(node), null, context);
      case 'html':
        return this.readHtml(node, context);
      case 'thematicBreak':
      case 'yaml':
        return;
      default:
        this.add(node, 'other', this.sourceOf(node), null, context);
    }
  }

  private readHeading(node: Heading, context: Context): void {
    const text = toString(node).trim();
    const line = node.position?.start.line ?? 1;
    const outer = this.above.headings.filter(({ depth }) => depth < node.depth);
    const headings = [...outer, { depth: node.depth, text, line }];
    this.above = {
      headings,
      texts: headings.map(({ text }) => text),
      slug: this.slugs.get(node)?.slug ?? '',
      isExercise: headings.some(({ text }) => exercise.test(text)),
    };
    const prose = readProse(node.children, this.source);
    if (text) this.add(node, 'heading', toInline(prose), prose, context);
  }

  private readParagraph(node: Paragraph, context: Context): void {
    const prose = readProse(node.children, this.source);
    this.add(node, 'paragraph', toSentence(prose, this.source), prose, context);
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

  private readHtml(node: Html, context: Context): void {
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
    const { headings, texts, slug, isExercise } = this.above;
    const count = (this.counts.get(slug) ?? 0) + 1;
    this.counts.set(slug, count);
    const anchor = `${slug}~${count}`;
    const blockId = blockIdOf(node);
    if (blockId) this.blockIds.push({ text: `^${blockId}`, slug: anchor });
    const { id: section, file, url } = this.section;
    const passage: Passage = {
      id: PassageId.parse(`passage:${section.slice('section:'.length)}/${anchor}`),
      section,
      headings: texts,
      kind,
      text,
      file,
      line,
      endLine: Math.max(line, endLine ?? position?.end.line ?? line),
      url: SiteUrl.parse(`${url}#${anchor}`),
    };
    this.blocks.push({
      passage,
      node: node as RootContent,
      prose,
      proses: prose ? [prose] : this.readCells(node),
      headings,
      listDepth,
      ordered,
      isExercise,
    });
  }

  private readCells(node: Nodes): Prose[] {
    if (node.type !== 'table') return [];
    return node.children.flatMap(({ children }) =>
      children.map((cell) => readProse(cell.children, this.source)),
    );
  }

  private sourceOf({ position }: Nodes): string {
    return withoutHidden(this.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
  }
}
