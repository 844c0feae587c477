import { editDistance } from '../korean/edit-distance.ts';
import type { CommandGrammar, Grammars, OptionGrammar, ProgramGrammar } from './grammar.ts';
import { nearestWord } from './nearest.ts';

/** A program as written, and the grammar that serves it. */
export type FoundProgram = {
  /** As meant: `docker-compose` for `docker-copmose`. */
  meant: string;
  /** The program whose grammar it is, and the path that it stands for there. */
  owner: string;
  root: string[];
  grammar: ProgramGrammar;
  retired: string | null;
};

const baseName = (word: string): string =>
  word.replace(/^(?:\/[\w.-]+)*\/(?=[\w.-]+$)/u, '').replace(/\.exe$/iu, '');

export function findProgram(word: string, grammars: Grammars): FoundProgram | null {
  const name = baseName(word);
  const spelling = own(grammars.spellings, name);
  const owner = spelling?.program ?? name;
  const grammar = own(grammars.programs, owner);
  if (!grammar) return null;
  return {
    meant: name,
    owner,
    root: spelling?.path ?? [],
    grammar,
    retired: spelling?.retired ?? null,
  };
}

/** A record's own entry: words such as `constructor` come from the text. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const isKnownProgram = (word: string, grammars: Grammars): boolean =>
  findProgram(word, grammars) !== null;

/** The program that a misspelt word means; null where it is known or nothing is near. */
export function nearestProgram(word: string, grammars: Grammars): string | null {
  if (word.length < 3 || grammars.others.includes(word) || isKnownProgram(word, grammars))
    return null;
  const names = [...Object.keys(grammars.spellings), ...Object.keys(grammars.programs)];
  const near = nearestWord(word, names);
  if (!near || near === word || !startsAlike(word, near) || isOtherCapitals(word, near))
    return null;
  return near.length >= 5 || isSwap(word, near) ? near : null;
}

/** `CREATE` is a word of SQL and no slip of `createdb`. */
const isOtherCapitals = (word: string, near: string): boolean =>
  !/[a-z]/u.test(word) && word.toLowerCase() !== near;

/** A slip seldom hits the first letter: `engine` is no `nginx`. */
const startsAlike = (a: string, b: string): boolean =>
  a[0]?.toLowerCase() === b[0] || editDistance(a.toLowerCase(), b, 1) <= 1;

/** Short names are only trusted where two letters have changed places. */
const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

type PathIndex = { children: Map<string, Set<string>>; commands: Map<string, CommandGrammar> };

const indexes = new WeakMap<ProgramGrammar, PathIndex>();

/** The commands of a program by their paths, and what may follow each, primary forms first. */
function indexPaths(grammar: ProgramGrammar): PathIndex {
  const known = indexes.get(grammar);
  if (known) return known;
  const index: PathIndex = { children: new Map(), commands: new Map() };
  for (const forms of [(c: CommandGrammar) => [c.path], (c: CommandGrammar) => c.aliases])
    for (const command of grammar.commands)
      for (const path of forms(command))
        for (const [at, word] of path.entries()) {
          const prefix = path.slice(0, at).join(' ');
          const children = index.children.get(prefix) ?? new Set();
          index.children.set(prefix, children.add(word));
        }
  for (const command of grammar.commands)
    for (const path of [command.path, ...command.aliases]) {
      const key = path.join(' ');
      if (!index.commands.has(key)) index.commands.set(key, command);
    }
  indexes.set(grammar, index);
  return index;
}

/** Words that may follow a path: subcommands, primary forms first. */
export const childrenOf = (grammar: ProgramGrammar, prefix: readonly string[]): string[] => [
  ...(indexPaths(grammar).children.get(prefix.join(' ')) ?? []),
];

export const hasChild = (
  grammar: ProgramGrammar,
  prefix: readonly string[],
  word: string,
): boolean => indexPaths(grammar).children.get(prefix.join(' '))?.has(word) ?? false;

/** The command that a path names, by its primary form or an alias. */
export const commandAt = (
  grammar: ProgramGrammar,
  path: readonly string[],
): CommandGrammar | null => indexPaths(grammar).commands.get(path.join(' ')) ?? null;

/** Options that are valid where a path has been read: its command's own and what it inherits. */
export function optionsAt(grammar: ProgramGrammar, path: readonly string[]): OptionGrammar[] {
  const ownOptions = commandAt(grammar, path)?.options ?? [];
  const inherited = path.flatMap(
    (_, depth) =>
      commandAt(grammar, path.slice(0, depth))?.options.filter(({ inherited }) => inherited) ?? [],
  );
  return inherited.length === 0 ? ownOptions : [...ownOptions, ...inherited];
}

export const help: OptionGrammar = {
  long: '--help',
  kind: 'bool',
  summary: '사용법을 보여 줍니다',
};

/** `command:docker-run`: program and primary path. */
export const commandId = (program: string, path: readonly string[]): string =>
  `command:${[program, ...path].join('-').replace(/[^\p{L}\p{N}-]+/gu, '-')}`;
