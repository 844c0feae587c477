import type { CommandLine, WrittenWord } from './command-line.ts';
import { isKnownProgram } from './find-command.ts';
import { misspeltResources } from './find-resources.ts';
import type { Grammars } from './grammar.ts';
import { guessSubcommand } from './guess-subcommand.ts';
import type { Slip, Word } from './lexemes.ts';
import { placeOperands } from './place-operands.ts';
import { readPath, readProgram } from './read-path.ts';
import { readPrefix } from './read-prefix.ts';
import { operandOf, readWords } from './read-words.ts';
import { type Segment, splitCommands } from './split-commands.ts';
import { tokenise } from './tokenise.ts';

/**
 * Parses text as a shell would read it, one entry a simple command. Never throws; what cannot be
 * taken is in `faults`. Text without any word gives an empty list.
 */
export function parseLine(text: string, grammars: Grammars): CommandLine[] {
  const { lexemes, slips } = tokenise(text, (word) => isKnownProgram(word, grammars));
  const lines = splitCommands(lexemes, text.length).map((segment) =>
    parseSegment(segment, text, grammars),
  );
  addSlips(lines, slips);
  return lines;
}

function parseSegment(segment: Segment, text: string, grammars: Grammars): CommandLine {
  const line = emptyLine(text, segment.lead);
  line.redirections = segment.redirections;
  line.background = segment.background;
  line.prompt = segment.prompt;
  line.comment = segment.comment;
  const ends = [segment.words, segment.redirections];
  const empty = Math.min(segment.start, text.length);
  line.start = Math.min(...ends.map((parts) => parts[0]?.start ?? Infinity));
  line.end = Math.max(...ends.map((parts) => parts.at(-1)?.end ?? empty));
  if (line.start === Infinity) line.start = empty;
  parseWords(line, segment.words, grammars, 0);
  return line;
}

/** Gives each slip to the command that it stands in; both come in the order of the text. */
function addSlips(lines: readonly CommandLine[], slips: readonly Slip[]): void {
  let at = 0;
  for (const { rule, start, end } of [...slips].sort((a, b) => a.start - b.start)) {
    while (at + 1 < lines.length && (lines[at]?.end ?? 0) < start) at += 1;
    const line = lines[at];
    if (line && start >= line.start && start <= line.end)
      line.faults.push({ rule, start, end, written: line.text.slice(start, end) });
  }
}

const emptyLine = (text: string, lead: string): CommandLine => ({
  text,
  lead,
  start: 0,
  end: 0,
  prompt: null,
  comment: null,
  assignments: [],
  wrappers: [],
  program: null,
  grammar: null,
  owner: '',
  retiredFor: null,
  path: [],
  command: null,
  options: [],
  operands: [],
  templates: [],
  inner: null,
  dashes: null,
  redirections: [],
  background: false,
  faults: [],
});

/** Commands in commands deeper than this are left as words. */
const deepest = 4;

function parseWords(
  line: CommandLine,
  words: readonly Word[],
  grammars: Grammars,
  depth: number,
): void {
  const rest = readPrefix(line, words, grammars);
  const [head, ...after] = rest;
  if (!head) {
    if (line.assignments.length === 0 && line.redirections.length === 0)
      line.faults.push({ rule: 'nothing', start: line.start, end: line.end, written: '' });
    return;
  }
  const found = readProgram(line, head, after, grammars);
  const guess = found && guessSubcommand(found, after);
  const told = guess ? [virtualWord(guess, head.end), ...after] : after;
  if (guess)
    line.faults.push({
      rule: 'missing-subcommand',
      start: head.end,
      end: head.end,
      written: '',
      meant: guess,
    });
  const start = readPath(line, told, found);
  const inside = readWords(line, told.slice(start), found);
  placeOperands(line, line.command?.operands ?? []);
  line.faults.push(...misspeltResources(line, grammars));
  if (inside.length > 0) readInner(line, inside, grammars, depth);
}

const virtualWord = (value: string, at: number): Word => ({
  kind: 'word',
  start: at,
  end: at,
  value,
  placeholders: [],
  quoted: false,
});

function readInner(
  line: CommandLine,
  words: readonly Word[],
  grammars: Grammars,
  depth: number,
): void {
  const room = line.command?.operands.find(({ kind }) => kind === 'command') ?? null;
  for (const word of words) line.operands.push({ ...operandOf(word), grammar: room });
  if (depth >= deepest) return;
  const inner = emptyLine(line.text, '');
  inner.start = words[0]?.start ?? line.end;
  inner.end = words.at(-1)?.end ?? inner.start;
  parseWords(inner, words, grammars, depth + 1);
  line.inner = inner;
}

/** Words of a line in order, with what they were meant to be. */
export const pathOf = (line: CommandLine): string[] =>
  line.path.map(({ meant }: WrittenWord) => meant);
