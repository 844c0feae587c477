import type { Nodes, PhrasingContent } from 'mdast';
import { wikilink } from './links.ts';

export type MarkKind = 'code' | 'strong' | 'emphasis' | 'link' | 'delete' | 'html' | 'image';

/** A stretch of prose with its own markup; offsets into `text`, and its whole source. */
export type Mark = {
  kind: MarkKind;
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
  /** Of a link or an image. */
  url?: string;
};

/**
 * The words of a paragraph in a row: code spans without their backticks, line ends as blanks.
 * `anchors` are places in `text` and in the note by turns, UTF-16 units: from each pair on both run alike,
 * up to the next; the last one is the end.
 */
export type Prose = { text: string; anchors: number[]; marks: Mark[] };

export function readProse(children: readonly PhrasingContent[], source: string): Prose {
  const prose: Prose = { text: '', anchors: [], marks: [] };
  for (const child of children) append(prose, child, source);
  const last = children.at(-1)?.position?.end.offset ?? 0;
  markWikilinks(prose);
  anchor(prose, prose.text.length, Math.max(last, endOffsetAt(prose, prose.text.length)));
  prose.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return prose;
}

/** `[[name]]` of Obsidian is a link, though Markdown has it as text. */
function markWikilinks(prose: Prose): void {
  for (const { 0: whole, 1: embeds = '', index } of prose.text.matchAll(wikilink)) {
    const start = index + embeds.length;
    const end = index + whole.length;
    if (prose.marks.some((mark) => mark.kind === 'code' && mark.start <= start && end <= mark.end))
      continue;
    const [sourceStart, sourceEnd] = [offsetAt(prose, start), endOffsetAt(prose, end)];
    prose.marks.push({ kind: 'link', start, end, sourceStart, sourceEnd });
  }
}

const kinds: Partial<Record<Nodes['type'], MarkKind>> = {
  inlineCode: 'code',
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
  html: 'html',
  image: 'image',
  imageReference: 'image',
};

function append(prose: Prose, node: PhrasingContent, source: string): void {
  const start = prose.text.length;
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  if (node.type === 'text') appendText(prose, node.value, source, from, to);
  else if (node.type === 'html' && isWord(node.value))
    appendText(prose, node.value, source, from, to);
  else if (node.type === 'inlineCode') appendCode(prose, node.value, source, from, to);
  else if (node.type === 'break') appendText(prose, ' ', source, from, to);
  else if ('children' in node) for (const child of node.children) append(prose, child, source);
  const kind = kinds[node.type];
  if (kind) {
    const mark = { kind, start, end: prose.text.length, sourceStart: from, sourceEnd: to };
    prose.marks.push('url' in node ? { ...mark, url: node.url } : mark);
  }
}

/** `<pod>` is no element of HTML but a placeholder, and shown as it stands. */
const isWord = (html: string): boolean =>
  /^<[a-z][\w -]*>$/i.test(html) &&
  !/^<(?:a|b|i|u|s|p|br|hr|em|img|kbd|sub|sup|del|ins|div|span|code|pre|mark|font|small|strong|table|tr|td|th|ul|ol|li|details|summary|center|script|style|iframe|input|button|video|audio|svg)>$/i.test(
    html,
  );

function appendCode(prose: Prose, value: string, source: string, from: number, to: number): void {
  let start = from;
  while (source[start] === '`') start++;
  appendText(prose, value, source, start, to);
}

/** Finds each letter in the source: escapes, entities and the indent of later lines are skipped. */
function appendText(prose: Prose, value: string, source: string, from: number, to: number): void {
  const start = prose.text.length;
  prose.text += value.replaceAll('\n', ' ');
  if (source.startsWith(value, from)) return anchor(prose, start, from);
  let at = from;
  for (let i = 0; i < value.length; i++) {
    const letter = value.charAt(i);
    if (source[at] !== letter) at = seek(source, letter, at, to);
    anchor(prose, start + i, at);
    at++;
  }
}

/** Where both run on as they did, no anchor is needed. */
function anchor({ anchors }: Prose, place: number, offset: number): void {
  const isNew = offset - place !== (anchors.at(-1) ?? NaN) - (anchors.at(-2) ?? NaN);
  if (isNew) anchors.push(place, offset);
}

const longestSkip = 400;

function seek(source: string, letter: string, at: number, to: number): number {
  const end = Math.min(to, at + longestSkip);
  for (let place = at; place < end; place++) if (source[place] === letter) return place;
  return at;
}

/** The offset in the note of a place in the prose. */
export function offsetAt({ text, anchors }: Prose, at: number): number {
  const place = Math.min(at, text.length);
  let low = 0;
  let high = anchors.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle * 2] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return (anchors[low * 2 + 1] ?? 0) + place - (anchors[low * 2] ?? place);
}

/** The offset in the note where a stretch that ends at `end` ends. */
export const endOffsetAt = (prose: Prose, end: number): number =>
  end > 0 ? offsetAt(prose, end - 1) + 1 : offsetAt(prose, 0);

/** The prose as a sentence of the library: code in backticks, the rest as words. */
export function toInline({ text, marks }: Prose, start = 0, end = text.length): string {
  let inline = '';
  let at = start;
  for (const mark of marks) {
    if (mark.kind !== 'code' || mark.start < at || mark.end > end || mark.end === mark.start)
      continue;
    inline += `${text.slice(at, mark.start)}\`${text.slice(mark.start, mark.end)}\``;
    at = mark.end;
  }
  return (inline + text.slice(at, end)).replace(/[ \t]+/g, ' ').trim();
}

/** Where the lines of the note end within a passage, but for the last: places of blanks in its text. */
export function lineEnds(prose: Prose, source: string): number[] {
  const { text } = prose;
  if (!source.slice(offsetAt(prose, 0), offsetAt(prose, text.length)).includes('\n')) return [];
  const ends: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (source[offsetAt(prose, at)] === '\n') ends.push(at);
  return ends;
}
