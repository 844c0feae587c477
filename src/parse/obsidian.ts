import type { Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';

declare module 'unist' {
  interface Data {
    blockId?: string;
  }
}

/** Stands for each hidden sign of a comment inside a line, so that offsets hold; nobody writes it. */
const hidden = '\uE000';

/**
 * Code of either kind, which is left alone; its groups are the fence and the backticks. What no fence closes is
 * code to the end: else every fence would be looked for through the whole note.
 */
export const codeSource =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}(?=[^`\n]*\n)|~{3,})[^\n]*\n(?:(?:[^]*?\n)?[ \t>]*\1[`~]*[ \t]*$|[^]*)|(?<!`)(`+)[^`][^]*?\2(?!`)/
    .source;

const codeOrComment = new RegExp(`${codeSource}|%%[\\s\\S]*?%%`, 'gm');

/**
 * Obsidian's comments (`%%…%%`) made invisible to Markdown: lines that hold nothing else are blank, inside a
 * line each sign of a comment becomes one that `readObsidian` takes out.
 */
export function hideComments(text: string): string {
  if (!text.includes('%%')) return text;
  return text.replace(codeOrComment, (found: string, ...[, , at]: [string, string, number]) => {
    if (!found.startsWith('%%')) return found;
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const rest = text.slice(at + found.length).split('\n', 1)[0] ?? '';
    const isAlone = line.trim() === '' && rest.trim() === '';
    return blank(found, isAlone);
  });
}

/** What Markdown is not to see: blanks where it stands alone, else signs that `readObsidian` takes out. */
export const blank = (found: string, isAlone: boolean): string =>
  found.replace(/[^\n]/g, isAlone ? ' ' : hidden);

/** A text without the signs that stand for comments. */
export const withoutHidden = (text: string): string => text.replaceAll(hidden, '');

const highlighted = /(?<![\w=])==(?=[^\s=])|(?<=[^\s=])==(?![\w=])/;
const blockId = /(?:^|\s+)\^([A-Za-z0-9-]+)\s*$/;

/** What Obsidian adds to Markdown, read from a tree that has it as text: `==marks==`, `^block-ids`, comments. */
export function readObsidian(root: Root, text: string): Root {
  const has = {
    marks: highlighted.test(text),
    ids: /\^[A-Za-z0-9-]+[ \t]*$/m.test(text),
    comments: text.includes(hidden),
  };
  if (has.marks || has.ids || has.comments) readNode(root, has);
  return root;
}

type Has = { marks: boolean; ids: boolean; comments: boolean };

function readNode(node: Nodes, has: Has): void {
  if (has.comments && 'value' in node) node.value = withoutHidden(node.value);
  if (!('children' in node)) return;
  for (const child of node.children) readNode(child, has);
  if (has.ids) takeBlockIds(node);
  if (has.marks && node.children.some(isText)) highlight(node);
}

const isText = (node: Nodes): node is Text => node.type === 'text';

/**
 * `글 ^abc`: the id is kept with the block and not shown; `[[노트#^abc]]` leads there. One on a line of its own
 * belongs to the block before it, and is words where there is none.
 */
function takeBlockIds(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const found = child.type === 'paragraph' ? findBlockId(child) : null;
    const owner = found?.isAlone ? children.at(-1) : child;
    if (!found?.isAlone || !owner) children.push(child);
    if (!found || !owner) continue;
    found.text.value = found.text.value.slice(0, found.index);
    owner.data = { ...owner.data, blockId: found.id };
  }
  if (children.length < parent.children.length) parent.children = children as never[];
}

function findBlockId({ children }: Paragraph) {
  const text = children.at(-1);
  const match = text && isText(text) ? blockId.exec(text.value) : null;
  if (!match?.[1] || !text || !isText(text)) return null;
  const before = children.slice(0, -1).every((child) => isText(child) && child.value === '');
  return { id: match[1], text, index: match.index, isAlone: match.index === 0 && before };
}

/** The id that a block carries, as its own or as that of its first paragraph. */
export function blockIdOf(node: Nodes): string | undefined {
  const first = node.type === 'listItem' ? node.children[0] : undefined;
  return (first?.data ?? node.data)?.blockId;
}

/** Puts what stands between two `==` of one line of text into an element of its own. */
function highlight(parent: Parents): void {
  const pieces = (parent.children as PhrasingContent[]).flatMap(splitMarks);
  const marks = pieces.filter(isSign);
  if (marks.length < 2) return;
  const children: PhrasingContent[] = [];
  let open: PhrasingContent[] | null = null;
  let left = marks.length - (marks.length % 2);
  for (const piece of pieces) {
    if (!isSign(piece) || left === 0) (open ?? children).push(piece);
    else if (open === null) open = [];
    else {
      children.push({ type: 'emphasis', children: open, data: { hName: 'mark' } });
      open = null;
    }
    if (isSign(piece) && left > 0) left -= 1;
  }
  parent.children = children;
}

const isSign = (node: Nodes): boolean => isText(node) && node.value === '==';

function splitMarks(node: PhrasingContent): PhrasingContent[] {
  if (!isText(node)) return [node];
  const parts = node.value.split(new RegExp(`(${highlighted.source})`));
  if (parts.length === 1) return [node];
  let at = 0;
  return parts.flatMap((value): Text[] => {
    const from = at;
    at += value.length;
    return value === '' ? [] : [{ ...node, value, ...moved(node, from, at) }];
  });
}

/** Where a part of a text stands, if the text has no escapes. */
function moved({ position }: Text, from: number, to: number): Pick<Text, 'position'> {
  const start = position?.start.offset;
  if (!position || start === undefined) return {};
  const at = (by: number) => ({
    line: position.start.line,
    column: position.start.column + by,
    offset: start + by,
  });
  return { position: { start: at(from), end: at(to) } };
}
