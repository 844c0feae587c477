import type { Note } from '../../parse/index.ts';

/** The offset of a text that begins on a line; the line's own where it is not found there. */
export function placeIn({ text, lines }: Note, raw: string, line: number): number {
  const start = lines.startOf(line);
  const place = text.slice(start, lines.startOf(line + 1)).indexOf(raw.split('\n')[0] ?? raw);
  return start + Math.max(place, 0);
}
