import type { Paragraph, Root } from 'mdast';
import { indexLines } from './lines.ts';

/** Past these no person wrote a note, and the Markdown parser needs more than linear time. */
const deepest = 60;
const longestLine = 20_000;
const longestRun = { lines: 1_500, letters: 100_000 };

const opening = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const fence = /^\s{0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Whether a text is too much for a Markdown parser: lists or quotations nested deeper than any reader
 * could follow, a line of tens of thousands of letters, a paragraph or list of thousands of lines. Code may
 * be long; nesting counts there too, for a list that ends may end its code unseen.
 */
export function isTooMuch(text: string): boolean {
  let run = { lines: 0, letters: 0 };
  let open = '';
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    const opens = opening.exec(line.slice(0, 4_000))?.[0] ?? '';
    if (opens.replace(/[ \t\d]/g, '').length > deepest) return true;
    if (opens && /^[ \t]{240}/.test(line)) return true;
    const isCode = open !== '';
    open = fenceAfter(open, line);
    if (isCode || open) continue;
    if (line.length > longestLine) return true;
    const isBlank = line.trim() === '';
    if (isAfterBlank && !isBlank && !opens && !/^\s/.test(line)) run = { lines: 0, letters: 0 };
    run = { lines: run.lines + 1, letters: run.letters + line.length };
    if (run.lines > longestRun.lines || run.letters > longestRun.letters) return true;
    isAfterBlank = isBlank;
  }
  return false;
}

/** The fence of code that is open behind a line, given the one before it; empty for none. */
function fenceAfter(open: string, line: string): string {
  const mark = fence.exec(line)?.[1] ?? '';
  if (open === '') return mark;
  return mark.startsWith(open) && line.trim() === mark ? '' : open;
}

const longestPiece = 4_000;

/** The text as paragraphs between blank lines, long ones cut at a blank, nothing in it read as markup. */
export function readPlain(text: string): Root {
  const { placeAt } = indexLines(text);
  const pieces = [...text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].flatMap(
    ({ 0: value, index }) => cut(value).map(({ value, from }) => ({ value, from: index + from })),
  );
  const pointAt = (offset: number) => ({ ...placeAt(offset), offset });
  const children = pieces.map(({ value, from }): Paragraph => {
    const position = { start: pointAt(from), end: pointAt(from + value.length) };
    return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
  });
  return { type: 'root', children };
}

function cut(text: string): { value: string; from: number }[] {
  const pieces: { value: string; from: number }[] = [];
  for (let from = 0; from < text.length;) {
    const blank = text.lastIndexOf(' ', from + longestPiece);
    const isLast = text.length - from <= longestPiece;
    const to = isLast ? text.length : blank > from ? blank : from + longestPiece;
    pieces.push({ value: text.slice(from, to), from });
    from = to;
  }
  return pieces;
}
