/** A line of YAML that opens with a key, its indentation counted behind `- `. */
export const keyOf = (line: string): string | null =>
  /^\s*(?:- )?([A-Za-z_][\w.-]*):(?=\s|$)/.exec(line)?.[1] ?? null;

const indentOf = (line: string): number => /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;

/** Lines of code without comments and empty lines; a `#` inside quotes is left alone. */
export const bareLines = (code: string): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/^\s*#.*$|\s+#(?!.*['"]\s*[\]}]*$).*$/, '').trimEnd())
    .filter((line) => line.trim() !== '');

/** Where the keys stand that a line stands under, outermost first. */
function findAbove(lines: readonly string[], at: number): number[] {
  const above: number[] = [];
  let limit = indentOf(lines[at] ?? '');
  for (let index = at - 1; index >= 0 && limit > 0; index -= 1) {
    const indent = indentOf(lines[index] ?? '');
    if (indent < limit) {
      above.unshift(index);
      limit = indent;
    }
  }
  return above;
}

/** Each key of YAML with the two keys next above it: `healthcheck` with `test`. */
export function nestedKeys(code: string): [above: string, below: string][] {
  const open: { indent: number; key: string | null }[] = [];
  return bareLines(code).flatMap((line) => {
    const indent = indentOf(line);
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const above = open.slice(-2).flatMap(({ key }) => key ?? []);
    const below = keyOf(line);
    open.push({ indent, key: below });
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
  const indent = indentOf(lines[at] ?? '');
  const above = findAbove(lines, at);
  const parent = above.at(-1) ?? -1;
  const before = range(Math.max(parent + 1, at - mostBefore), at);
  const start = before.find((index) => indentOf(lines[index] ?? '') === indent) ?? at;
  const end = lines.findIndex((line, index) => index > at && indentOf(line) < indent);
  const last = Math.min(end < 0 ? lines.length : end, start + most - above.length);
  // Without the line that opens it, an item of a list cannot be read.
  const opener = range(parent + 1, start).findLast(
    (index) => indentOf(lines[index] ?? '') === indent && /^\s*- /.test(lines[index] ?? ''),
  );
  const isOpen = /^\s*- /.test(lines[start] ?? '');
  const head = opener === undefined || isOpen ? above : [...above, opener];
  const shown = [...head, ...range(start, Math.max(last, at + 1))];
  return { lines: shown.map((index) => lines[index] ?? ''), at: shown.indexOf(at) };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

/** The code with the first place of a word on a line left blank. */
export const blankOut = (lines: readonly string[], at: number, word: string): string =>
  lines.map((line, index) => (index === at ? line.replace(word, '____') : line)).join('\n');
