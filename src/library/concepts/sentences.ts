import { type TextNote, offsetAt, type Prose } from '../../parse/index.ts';

/** A sentence of a passage: offsets into its prose, the line in the note where it starts. */
export type Sentence = { text: string; start: number; end: number; line: number };

/**
 * A full stop ends a sentence before a blank or the end, but not in `1.`, `e.g.` or inside code; so does
 * a slash with blanks around it where the next words have a topic of their own.
 */
const stop = /[.!?。](?=\s|$)|\s\/(?=\s(?:\S+\s){0,2}[\p{L}\p{N}]+[은는]\s)/gu;

export function splitSentences(prose: Prose, note: TextNote): Sentence[] {
  const { text, marks } = prose;
  const code = marks.filter(({ kind }) => kind === 'code');
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    if (start < end) {
      const { line } = note.lines.placeAt(offsetAt(prose, start));
      found.push({ text: text.slice(start, end).trimEnd(), start, end, line });
    }
    start = end;
  };
  const title = endOfCallout(prose, note);
  if (title) {
    start = title.from;
    close(title.to);
  }
  const dropSlash = () => {
    const last = found.at(-1);
    if (last) last.text = last.text.replace(/\s*\/$/, '');
  };
  let inside = 0;
  for (const { index, 0: sign } of text.matchAll(stop)) {
    while ((code[inside]?.end ?? Infinity) <= index) inside++;
    const span = code[inside];
    const isInCode = span && span.start <= index && index < span.end - 1;
    if (
      index < start ||
      isInCode ||
      /(?:^|\s)(?:\d{1,2}|e\.g|i\.e|vs|etc)$/i.test(text.slice(Math.max(0, index - 5), index))
    )
      continue;
    close(index + sign.length);
    if (sign.endsWith('/')) dropSlash();
  }
  close(text.length);
  return found;
}

/** The title of a callout, `[!note] 제목`, is a sentence of its own, without its mark. */
function endOfCallout(prose: Prose, note: TextNote): { from: number; to: number } | null {
  const { text } = prose;
  const mark = /^\[![\w-]+\][+-]?\s*/.exec(text)?.[0];
  if (!mark) return null;
  let to = text.indexOf(' ');
  while (to >= 0 && note.text[offsetAt(prose, to)] !== '\n') to = text.indexOf(' ', to + 1);
  return { from: mark.length, to: to < 0 ? text.length : to };
}

/** Brackets and what they hold left out: `포드(Pod)는` is `포드는`. */
export const withoutBrackets = (text: string): string => text.replaceAll(/\s?\([^()]*\)/g, '');
