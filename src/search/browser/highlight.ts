import type { Token } from './tokens.ts';
import { readTokens } from './tokens.ts';

/** A piece of text, and whether it is what was searched for. */
export type Piece = { text: string; marked: boolean };

/**
 * Splits a text so that the stems searched for stand by themselves: 컨테이너 of `컨테이너를`, 지워 of
 * `지워집니다` for 지우다. `termsOf` gives the terms of a word.
 */
export function markStems(
  text: string,
  marks: ReadonlySet<string>,
  termsOf: (token: Token) => string[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const take = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const token of readTokens(text)) {
    const word = text.slice(token.start, token.end);
    for (const term of termsOf(token).filter((term) => marks.has(term))) {
      const start = token.start + Math.max(0, word.toLowerCase().indexOf(term));
      if (start < at) continue;
      take(start, false);
      take(Math.min(token.end, start + term.length), true);
    }
  }
  take(text.length, false);
  return pieces;
}

/** About `most` characters of a text around its first mark. */
export function cutAround(pieces: readonly Piece[], most: number): Piece[] {
  const before = pieces.slice(
    0,
    Math.max(
      0,
      pieces.findIndex(({ marked }) => marked),
    ),
  );
  const lead = before.reduce((length, { text }) => length + text.length, 0);
  const all = pieces.reduce((length, { text }) => length + text.length, 0);
  if (all <= most) return [...pieces];
  let skip = Math.max(0, Math.min(lead - most / 3, all - most));
  let room = most;
  const cut: Piece[] = skip > 0 ? [{ text: '…', marked: false }] : [];
  for (const { text, marked } of pieces) {
    const rest = text.slice(skip);
    skip = Math.max(0, skip - text.length);
    if (rest && room > 0) cut.push({ text: rest.slice(0, room), marked });
    room -= rest.length;
  }
  return room < 0 ? [...cut, { text: '…', marked: false }] : cut;
}
