import type { Text } from 'mdast';

/** A text in pieces: what is made of each match of a global expression, and of the text between them. */
export function cutText<T>(
  text: string,
  pattern: RegExp,
  onText: (text: string) => readonly T[],
  onMatch: (match: RegExpExecArray) => readonly T[],
): T[] {
  const pieces: T[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(...onText(text.slice(from, match.index)), ...onMatch(match));
    from = match.index + match[0].length;
  }
  return [...pieces, ...onText(text.slice(from))];
}

/** A node of mdast; none for no text. */
export const asText = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);
