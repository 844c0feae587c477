import type { CommandLine, Fault } from './command-line.ts';
import {
  childrenOf,
  commandAt,
  findProgram,
  type FoundProgram,
  hasChild,
  nearestProgram,
  optionsAt,
} from './find-command.ts';
import type { Grammars } from './grammar.ts';
import { hasHole } from './holes.ts';
import type { Word } from './lexemes.ts';
import { nearestWord } from './nearest.ts';
import { isOption, readOptions } from './read-options.ts';

/** Takes the program's name; the grammar found for it is that of the program meant. */
export function readProgram(
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
export function readPath(
  line: CommandLine,
  words: readonly Word[],
  found: FoundProgram | null,
): number {
  if (!found) return 0;
  const { grammar } = found;
  let path = found.root;
  let at = 0;
  for (let word = words[at]; word; word = words[at]) {
    if (isOption(word) && word.value !== '--') {
      if (commandAt(grammar, path)?.outline) break;
      const read = readOptions(
        words.slice(at, at + 2),
        optionsAt(grammar, path),
        grammar.style,
        true,
      );
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
  const meant = nearestWord(written, children) ?? cutOrDoubled(written, children);
  if (meant) {
    line.faults.push({ rule: 'misspelt-subcommand', start, end, written, meant });
    return meant;
  }
  if (!grammar.open && !grammar.partial && !isTemplate(written) && !isManifest(written))
    line.faults.push({ rule: 'unknown-subcommand', start, end, written });
  return null;
}

/** `kubectl desc`, `docker vol`: the one subcommand that begins so; `docker pss`: a letter held too long. */
function cutOrDoubled(written: string, children: readonly string[]): string | null {
  const single = (word: string) => word.replace(/(.)\1+/gu, '$1');
  const doubled = children.find((child) => child.length > 1 && single(child) === single(written));
  if (doubled || written.length < 3) return doubled ?? null;
  const [only, ...more] = children.filter((child) => child.startsWith(written));
  return only && more.length === 0 ? only : null;
}

/** A file whose `-f` was forgotten; its command says so. */
const isManifest = (word: string): boolean => /\.(?:ya?ml|json)$/u.test(word);

/** `[OPTIONS]`, `COMMAND`, Hangul and `…`: a template speaks, not a command. */
const isTemplate = (word: string): boolean =>
  /^\[.*\]$|^(?:\.\.\.|…)$|^[A-Z_]{3,}$|[가-힣]/u.test(word);
