import type { Paragraph, Root } from 'mdast';

const deepest = 60;
const longestLine = 100_000;

/**
 * Whether a text nests lists or quotations deeper than any reader could follow, or has a line that
 * no person wrote: the Markdown parser needs more than linear time for both.
 */
export function isTooDeep(text: string): boolean {
  for (const line of text.split('\n')) {
    if (line.length > longestLine) return true;
    const opening = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))+/.exec(
      line.slice(0, 4_000),
    )?.[0];
    if (opening && opening.replace(/[ \t\d]/g, '').length > deepest) return true;
    if (/^[ \t]{240,}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) return true;
  }
  return false;
}

/** The text as paragraphs between blank lines, nothing in it read as markup. */
export function readPlain(text: string): Root {
  const children: Paragraph[] = [];
  let offset = 0;
  let open: { line: number; offset: number } | null = null;
  const lines = text.split('\n');
  const close = (line: number, end: number) => {
    if (!open) return;
    const position = {
      start: { line: open.line, column: 1, offset: open.offset },
      end: { line, column: 1, offset: end },
    };
    const value = text.slice(open.offset, end);
    children.push({ type: 'paragraph', children: [{ type: 'text', value, position }], position });
    open = null;
  };
  lines.forEach((line, at) => {
    if (line.trim() === '') close(at, Math.max(offset - 1, 0));
    else open ??= { line: at + 1, offset };
    offset += line.length + 1;
  });
  close(lines.length, text.length);
  return { type: 'root', children };
}
