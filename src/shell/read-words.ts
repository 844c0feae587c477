import type { CommandLine, Fault, OperandUse } from './command-line.ts';
import { type FoundProgram, optionsAt } from './find-command.ts';
import type { OptionGrammar } from './grammar.ts';
import type { Word } from './lexemes.ts';
import { isOption, readOptions, type ReadOptions } from './read-options.ts';

/**
 * Takes options and operands in any order, as far as they are the command's own. What it returns is
 * the command inside, which starts behind the image, the container or `--`; empty where there is none.
 */
export function readWords(
  line: CommandLine,
  words: readonly Word[],
  found: FoundProgram | null,
): readonly Word[] {
  const { command } = line;
  const path = [...(found?.root ?? []), ...line.path.map(({ meant }) => meant)];
  const options = found ? optionsAt(found.grammar, path) : [];
  const known = found !== null && !command?.outline;
  const style = found?.grammar.style ?? 'getopt';
  const read = (from: readonly Word[]) => readOptions(from, options, style, known);
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (command?.inner !== undefined && line.operands.length >= command.inner)
      return words.slice(at);
    if (line.dashes === null && word.value === '--') {
      line.dashes = { start: word.start, end: word.end };
      at += 1;
      if (command?.innerAfterDashes) return words.slice(at);
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
    if (joined) at += takeSplitOption(line, joined, read(pair(joined, words[at + 2])));
    else if (!closed && isOption(word)) at += takeOption(line, read(pair(word, words[at + 1])));
    else {
      line.operands.push(operandOf(word));
      at += 1;
    }
  }
  return [];
}

/** An option takes one word behind it at most. */
const pair = (word: Word, next: Word | undefined): Word[] => (next ? [word, next] : [word]);

/** Each returns how many words it took. */
function takeOption(line: CommandLine, { uses, faults, taken }: ReadOptions): number {
  line.options.push(...uses);
  line.faults.push(...faults);
  return Math.max(taken, 1);
}

function takeSplitOption(line: CommandLine, joined: Word, read: ReadOptions): number {
  const { start, end } = joined;
  const written = line.text.slice(start, end);
  const uses = read.uses.map((use) => ({ ...use, start, end, written, name: written }));
  const fault: Fault = { rule: 'split-option', start, end, written, meant: joined.value };
  return 1 + takeOption(line, { ...read, uses, faults: [fault, ...read.faults] });
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

export const operandOf = (word: Word): OperandUse => ({
  start: word.start,
  end: word.end,
  value: word.value,
  word,
  grammar: null,
});
