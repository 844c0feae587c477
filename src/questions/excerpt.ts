import { rememberFor } from '../remember.ts';

/** A line of YAML that opens with a key, its indentation counted behind `- `. */
export const keyOf = (line: string): string | null =>
  /^\s*(?:- )?([A-Za-z_][\w.-]*):(?=\s|$)/.exec(line)?.[1] ?? null;

const indentOf = (line: string): number => /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;

/** Lines of code without comments and empty lines; a `#` inside quotes is left alone. */
export const bareLines = (code: string): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$|(?<!\s)\s+#(?!.*['"]\s*[\]}]*$).*$/, '').trimEnd())
    .filter((line) => line.trim() !== '');

/** Where a line of YAML stands among the others; lines are told by their indexes. */
type Place = {
  indent: number;
  /** The line that it stands under; -1 where that is none. */
  parent: number;
  /** The last line before it, under the same one, that opens an item of a list. */
  opener: number | undefined;
};

const isItem = (line: string | undefined): boolean => /^\s*- /.test(line ?? '');

/** Found at once for all lines: to go up from each takes time in the square of a long list. */
const placesOf = rememberFor((lines: readonly string[]): Place[] => {
  const open: { at: number; indent: number; opener: number | undefined }[] = [];
  return lines.map((line, at) => {
    const indent = indentOf(line);
    while ((open.at(-1)?.indent ?? 0) > indent) open.pop();
    const before = open.at(-1)?.indent === indent ? open.pop() : undefined;
    const parent = open.at(-1)?.at ?? -1;
    open.push({ at, indent, opener: isItem(line) ? at : before?.opener });
    return { indent, parent, opener: before?.opener };
  });
});

/** The lines that a line stands under, outermost first. */
function listAbove(places: readonly Place[], at: number): number[] {
  const parent = places[at]?.parent ?? -1;
  return parent < 0 ? [] : [...listAbove(places, parent), parent];
}

/** Each key of YAML with the two keys next above it: `healthcheck` with `test`. */
export function nestedKeys(code: string): [above: string, below: string][] {
  const lines = bareLines(code);
  const keys = lines.map(keyOf);
  const places = placesOf(lines);
  return places.flatMap(({ parent }, at) => {
    const below = keys[at];
    const above = [places[parent]?.parent ?? -1, parent].flatMap((line) => keys[line] ?? []);
    return below ? above.map((key): [string, string] => [key, below]) : [];
  });
}

/** Lines shown around a blank at most, and of those before it in its own block. */
const most = 10;
const mostBefore = 3;

/**
 * What is to be seen around a line: the keys that it stands under, its neighbours and what it holds.
 * Gives the lines and where the line is among them.
 */
export function excerptAround(
  lines: readonly string[],
  at: number,
): { lines: string[]; at: number } {
  if (lines.length <= most) return { lines: [...lines], at };
  const places = placesOf(lines);
  const indentAt = (index: number) => places[index]?.indent ?? 0;
  const indent = indentAt(at);
  const above = listAbove(places, at);
  const parent = above.at(-1) ?? -1;
  const before = range(Math.max(parent + 1, at - mostBefore), at);
  const start = before.find((index) => indentAt(index) === indent) ?? at;
  const limit = Math.min(lines.length, start + most - above.length);
  const last = range(at + 1, limit).find((index) => indentAt(index) < indent) ?? limit;
  // Without the line that opens it, an item of a list cannot be read.
  const opener = isItem(lines[start]) ? undefined : places[start]?.opener;
  const head = opener === undefined ? above : [...above, opener];
  const shown = [...head, ...range(start, Math.max(last, at + 1))];
  return { lines: shown.map((index) => lines[index] ?? ''), at: shown.indexOf(at) };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** The code with the first place of a word on a line left blank. */
export const blankOut = (lines: readonly string[], at: number, word: string): string =>
  lines.map((line, index) => (index === at ? line.replace(word, '____') : line)).join('\n');
