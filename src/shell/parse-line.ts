import type { CommandLine, Fault, OperandUse, WrittenWord } from './command-line.ts';
import {
  childrenOf,
  commandAt,
  findProgram,
  type FoundProgram,
  hasChild,
  isKnownProgram,
  nearestProgram,
  optionsAt,
} from './find-command.ts';
import type { Grammars, OperandGrammar, OptionGrammar } from './grammar.ts';
import { hasHole } from './holes.ts';
import type { Lexeme, Redirection, Slip, Word } from './lexemes.ts';
import { guessSubcommand } from './guess-subcommand.ts';
import { nearestWord } from './nearest.ts';
import { readOptions } from './read-options.ts';
import { tokenise } from './tokenise.ts';

/**
 * Parses text as a shell would read it, one entry a simple command. Never throws; what cannot be
 * taken is in `faults`. Text without any word gives an empty list.
 */
export function parseLine(text: string, grammars: Grammars): CommandLine[] {
  const { lexemes, slips } = tokenise(text, (word) => isKnownProgram(word, grammars));
  return split(lexemes, text.length).map((segment) => parseSegment(segment, text, slips, grammars));
}

type Segment = {
  lead: string;
  words: Word[];
  redirections: Redirection[];
  prompt: Lexeme | null;
  comment: Lexeme | null;
  start: number;
  background: boolean;
};

const emptySegment = (lead: string, start: number): Segment => ({
  lead,
  words: [],
  redirections: [],
  prompt: null,
  comment: null,
  start,
  background: false,
});

const needsBothSides = (operator: string): boolean => /^(?:\|\||&&|\||\|&)$/u.test(operator);

/** Cuts lexemes into simple commands; an empty one stays only where an operator asks for a command. */
function split(lexemes: readonly Lexeme[], length: number): Segment[] {
  const segments: Segment[] = [];
  let current = emptySegment('', 0);
  const close = (next: string, at: number): void => {
    current.background = next === '&';
    const isEmpty = current.words.length === 0 && current.redirections.length === 0;
    const asked = needsBothSides(next) || (needsBothSides(current.lead) && next !== '\n');
    if (!isEmpty || asked) segments.push(current);
    // A line break behind `|` or `&&` only continues the line.
    const lead = isEmpty && !asked && (next === '\n' || next === '') ? current.lead : next;
    current = emptySegment(lead, at);
  };
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'operator') close(lexeme.text, lexeme.end);
    else if (lexeme.kind === 'word') current.words.push(lexeme);
    else if (lexeme.kind === 'redirection') current.redirections.push(lexeme);
    else if (lexeme.kind === 'prompt') current.prompt = lexeme;
    else current.comment = lexeme;
  }
  close('', length);
  return segments;
}

function parseSegment(
  segment: Segment,
  text: string,
  slips: Slip[],
  grammars: Grammars,
): CommandLine {
  const line = emptyLine(text, segment.lead);
  line.redirections = segment.redirections;
  line.background = segment.background;
  line.prompt = segment.prompt;
  line.comment = segment.comment;
  const parts = [...segment.words, ...segment.redirections];
  line.start = Math.min(...parts.map(({ start }) => start), text.length);
  line.end = Math.max(...parts.map(({ end }) => end), line.start);
  if (parts.length === 0) line.start = line.end = Math.min(segment.start, text.length);
  parseWords(line, segment.words, grammars, 0);
  for (const { rule, start, end } of slips)
    if (start >= line.start && start <= line.end)
      line.faults.push({ rule, start, end, written: text.slice(start, end) });
  return line;
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
  readRest(line, told.slice(start), found, grammars, depth);
}

const virtualWord = (value: string, at: number): Word => ({
  kind: 'word',
  start: at,
  end: at,
  value,
  placeholders: [],
  quoted: false,
});

const assignment = /^[A-Za-z_]\w*\+?=/u;

/** Takes `NAME=value` and `sudo` with its options off the head. */
function readPrefix(
  line: CommandLine,
  words: readonly Word[],
  grammars: Grammars,
): readonly Word[] {
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    if (assignment.test(word.value)) {
      line.assignments.push(word);
      at += 1;
      continue;
    }
    const wrapper = grammars.programs[word.value];
    if (!wrapper?.wrapper || !Object.hasOwn(grammars.programs, word.value)) break;
    const taken = wrapperLength(words.slice(at), wrapper.commands[0]?.options ?? []);
    if (taken >= words.length - at) break;
    line.wrappers.push(words.slice(at, at + taken));
    at += taken;
  }
  return words.slice(at);
}

function wrapperLength(words: readonly Word[], options: readonly OptionGrammar[]): number {
  let at = 1;
  while (words[at]?.value.startsWith('-')) {
    const { taken } = readOptions(words.slice(at), options, 'getopt', true);
    at += Math.max(taken, 1);
  }
  return at;
}

function readProgram(
  line: CommandLine,
  head: Word,
  after: readonly Word[],
  grammars: Grammars,
): FoundProgram | null {
  const exact = findProgram(head.value, grammars);
  const near = exact ? null : plausibleProgram(head.value, after, grammars);
  const found = exact ?? (near ? findProgram(near, grammars) : null);
  const meant = found?.meant ?? head.value;
  line.program = { start: head.start, end: head.end, written: head.value, meant };
  if (near)
    line.faults.push({
      rule: 'misspelt-program',
      start: head.start,
      end: head.end,
      written: head.value,
      meant: near,
    });
  if (!found) return null;
  line.grammar = found.grammar;
  line.owner = found.owner;
  line.retiredFor = found.retired;
  line.command = commandAt(found.grammar, found.root);
  return found;
}

/** A near name is only believed where what follows fits it. */
function plausibleProgram(word: string, after: readonly Word[], grammars: Grammars): string | null {
  const near = nearestProgram(word, grammars);
  const found = near ? findProgram(near, grammars) : null;
  if (!near || !found) return null;
  const children = childrenOf(found.grammar, found.root);
  const first = after.find(({ value }) => !value.startsWith('-'))?.value;
  if (children.length === 0) return near;
  return first !== undefined && (children.includes(first) || nearestWord(first, children))
    ? near
    : null;
}

/** Descends into subcommands, options between them included. Returns how many words it took. */
function readPath(line: CommandLine, words: readonly Word[], found: FoundProgram | null): number {
  if (!found) return 0;
  const { grammar } = found;
  let path = found.root;
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    if (isOption(word) && word.value !== '--') {
      if (commandAt(grammar, path)?.outline) break;
      const read = readOptions(words.slice(at), optionsAt(grammar, path), grammar.style, true);
      line.options.push(...read.uses);
      line.faults.push(...read.faults);
      at += Math.max(read.taken, 1);
      continue;
    }
    const meant = subcommandFor(line, word, path, found);
    if (meant === null) break;
    line.path.push({ start: word.start, end: word.end, written: word.value, meant });
    path = [...path, meant];
    at += 1;
  }
  line.command = commandAt(grammar, path);
  if (line.command?.group && !line.faults.some(({ rule }) => rule === 'unknown-subcommand')) {
    const word = words[at];
    if (!word && !line.options.some(({ name }) => name === '--help' || name === '--version'))
      line.faults.push(missingSubcommand(line));
  }
  return at;
}

const missingSubcommand = (line: CommandLine): Fault => {
  const last = line.path.at(-1) ?? line.program;
  return { rule: 'missing-subcommand', start: last?.start ?? 0, end: last?.end ?? 0, written: '' };
};

function subcommandFor(
  line: CommandLine,
  word: Word,
  path: readonly string[],
  found: FoundProgram,
): string | null {
  const { grammar } = found;
  if (hasChild(grammar, path, word.value)) return word.value;
  const children = childrenOf(grammar, path);
  const here = commandAt(grammar, path);
  if (children.length === 0 || hasHole(word.value) || here?.outline) return null;
  if (here && !here.group && here.operands.length > 0) return null;
  const { start, end, value: written } = word;
  const meant = nearestWord(written, children);
  if (meant) {
    line.faults.push({ rule: 'misspelt-subcommand', start, end, written, meant });
    return meant;
  }
  if (!grammar.open && !grammar.partial && !isTemplate(written))
    line.faults.push({ rule: 'unknown-subcommand', start, end, written });
  return null;
}

/** `[OPTIONS]`, `COMMAND`, Hangul and `…`: a template speaks, not a command. */
const isTemplate = (word: string): boolean =>
  /^\[.*\]$|^(?:\.\.\.|…)$|^[A-Z_]{3,}$|[가-힣]/u.test(word);

const isOption = ({ value }: Word): boolean => /^[-–—]./u.test(value) && !/^-\d+$/u.test(value);

function readRest(
  line: CommandLine,
  words: readonly Word[],
  found: FoundProgram | null,
  grammars: Grammars,
  depth: number,
): void {
  const command = line.command;
  const path = [...(found?.root ?? []), ...line.path.map(({ meant }) => meant)];
  const options = found ? optionsAt(found.grammar, path) : [];
  const known = found !== null && !command?.outline;
  const style = found?.grammar.style ?? 'getopt';
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    const inner = command?.inner;
    if (inner !== undefined && line.operands.length >= inner)
      return readInner(line, words.slice(at), grammars, depth);
    if (line.dashes === null && word.value === '--') {
      line.dashes = { start: word.start, end: word.end };
      at += 1;
      if (command?.innerAfterDashes) return readInner(line, words.slice(at), grammars, depth);
      continue;
    }
    const template = templateLength(words, at);
    if (template > 0) {
      line.templates.push(...words.slice(at, at + template));
      at += template;
      continue;
    }
    const closed = line.dashes !== null || (command?.strict && line.operands.length > 0);
    const joined = closed ? null : splitOption(words, at, options, line);
    if (joined) {
      const read = readOptions([joined, ...words.slice(at + 2)], options, style, known);
      const { end } = joined;
      const start = word.start;
      const written = line.text.slice(start, end);
      line.options.push(
        ...read.uses.map((use) => ({ ...use, start, end, written, name: written })),
      );
      line.faults.push({ rule: 'split-option', start, end, written, meant: joined.value });
      line.faults.push(...read.faults);
      at += 1 + Math.max(read.taken, 1);
      continue;
    }
    if (!closed && isOption(word)) {
      const read = readOptions(words.slice(at), options, style, known);
      line.options.push(...read.uses);
      line.faults.push(...read.faults);
      at += Math.max(read.taken, 1);
      continue;
    }
    line.operands.push(operandOf(word));
    at += 1;
  }
  placeOperands(line, command?.operands ?? []);
}

/** How many words `[옵션]` or `[명령 …]` takes; 0 where none starts here. */
function templateLength(words: readonly Word[], at: number): number {
  const first = words[at]?.value ?? '';
  if (/^(?:\.\.\.|…)$/u.test(first)) return 1;
  if (!/^\[[\p{L}-]/u.test(first)) return 0;
  const length = words.slice(at, at + 6).findIndex(({ value }) => /\](?:\.\.\.|…)?$/u.test(value));
  return length + 1;
}

/** `- p 80:80`, `-- name web`: a blank slipped in behind the dash. */
function splitOption(
  words: readonly Word[],
  at: number,
  options: readonly OptionGrammar[],
  line: CommandLine,
): Word | null {
  const dash = words[at];
  const next = words[at + 1];
  if (!dash || !next || !/^--?$/u.test(dash.value) || next.start - dash.end > 2) return null;
  if (line.command?.innerAfterDashes && dash.value === '--') return null;
  if (line.command?.operands[line.operands.length]?.name.includes('-')) return null;
  const value = dash.value + next.value;
  const isKnown =
    dash.value === '--'
      ? options.some(({ long }) => long === value)
      : /^[A-Za-z]{1,3}$/u.test(next.value) &&
        [...next.value].every((letter) => options.some(({ short }) => short === `-${letter}`));
  return isKnown ? { ...next, start: dash.start, value } : null;
}

const operandOf = (word: Word): OperandUse => ({
  start: word.start,
  end: word.end,
  value: word.value,
  word,
  grammar: null,
});

function readInner(
  line: CommandLine,
  words: readonly Word[],
  grammars: Grammars,
  depth: number,
): void {
  const [first] = words;
  const rooms = line.command?.operands ?? [];
  placeOperands(line, rooms);
  if (!first) return;
  const room = rooms.find(({ kind }) => kind === 'command') ?? null;
  line.operands.push(...words.map((word) => ({ ...operandOf(word), grammar: room })));
  if (depth >= deepest) return;
  const inner = emptyLine(line.text, '');
  inner.start = first.start;
  inner.end = words.at(-1)?.end ?? first.end;
  parseWords(inner, words, grammars, depth + 1);
  line.inner = inner;
}

/** Gives every operand its place: from the left, a many-place last takes what is over. */
function placeOperands(line: CommandLine, rooms: readonly OperandGrammar[]): void {
  const outer = rooms.filter(({ kind }) => kind !== 'command');
  const fixedBehind = (at: number): number =>
    outer.slice(at + 1).reduce((sum, { min }) => sum + min, 0);
  let room = 0;
  let inRoom = 0;
  line.operands.forEach((operand, at) => {
    const left = line.operands.length - at;
    while (room < outer.length) {
      const { max } = outer[room] as OperandGrammar;
      const full = (max !== null && inRoom >= max) || startsPairs(operand.value, outer[room + 1]);
      const yields = inRoom > 0 && max === null && left <= fixedBehind(room);
      if (!full && !yields) break;
      room += 1;
      inRoom = 0;
    }
    operand.grammar = outer[room] ?? null;
    inRoom += 1;
  });
}

/** `kubectl label pods web tier=front`: the pairs end the list of names. */
const startsPairs = (value: string, next: OperandGrammar | undefined): boolean =>
  next?.kind === 'pair' && /.=|[^-]-$/u.test(value);

/** Words of a line in order, with what they were meant to be. */
export const pathOf = (line: CommandLine): string[] =>
  line.path.map(({ meant }: WrittenWord) => meant);
