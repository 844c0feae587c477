import type {
  CommandGrammar,
  OperandGrammar,
  OptionGrammar,
  ValueKind,
  ValueMeanings,
} from '../grammar.ts';
import type { CommandFacts, Facts } from './facts.ts';
import { readOperands } from './read-usage.ts';

/** What a program's authored file says about one command, beyond the facts. */
export type CommandNotes = {
  summary: string;
  about?: string;
  risk?: string;
  operands?: OperandGrammar[];
  /** Summaries of its options, by long name; a shared one serves where it is left out. */
  options?: Record<string, string>;
  /** Corrections of the facts on an option of this command. */
  traits?: Record<string, Partial<OptionGrammar>>;
  innerAfterDashes?: true;
  retired?: string;
};

/** What a program's authored file says about all its commands. */
export type ProgramNotes = {
  commands: Record<string, CommandNotes>;
  /** Summaries by long name, for whatever command has the option. */
  options: Record<string, string>;
  /** Kinds and other traits by long name, whatever the command. */
  traits: Record<string, Partial<OptionGrammar>>;
  /** By command: of each group one option must be given. From what the client says when none is. */
  needs: Record<string, string[][]>;
  /** Meanings of values by long name, or by command and long name: `expose --type`. */
  means: Record<string, ValueMeanings>;
};

const kindsByType: Record<string, ValueKind> = {
  bool: 'bool',
  int: 'int',
  uint: 'int',
  uint16: 'int',
  uint32: 'int',
  decimal: 'decimal',
  float: 'decimal',
  duration: 'duration',
  bytes: 'bytes',
  mount: 'mount',
  map: 'pair',
  port: 'publish',
};

const listTypes =
  /^(?:list|map|strings|stringArray|stringSlice|mount|ulimit|filter|port|network|secret|config|stringToString|ipNetSlice|external-ca)$/u;

export function compileFacts(facts: Facts, root: string[], notes: ProgramNotes): CommandGrammar[] {
  const compiled = facts.commands.map((command) => compileCommand(command, root, notes));
  const seen = new Set<string>();
  return compiled.filter(({ path }) => {
    const key = path.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function compileCommand(facts: CommandFacts, root: string[], notes: ProgramNotes): CommandGrammar {
  const [path, ...aliases] = pathsOf(facts, root);
  const key = (path ?? []).join(' ');
  const note = notes.commands[key];
  const needs = notes.needs[key];
  const { operands, strict, inner } = readOperands(facts.usage);
  const group = /COMMAND\s*$/u.test(facts.usage) && !/\bCONTAINER COMMAND/u.test(facts.usage);
  return {
    path: path ?? [],
    aliases,
    options: facts.options
      .map((option) => compileOption(option, key, notes))
      .filter(({ long }) => long !== '--help'),
    operands: note?.operands ?? operands,
    ...(needs && { needs }),
    ...(group && { group: true as const }),
    ...(strict && { strict: true as const }),
    ...(inner !== null && { inner }),
    ...(note?.innerAfterDashes && { innerAfterDashes: true as const }),
    ...(note?.retired && { retired: note.retired }),
    ...(note?.risk && { risk: note.risk }),
    ...(note?.about && { about: note.about }),
    ...(note && { summary: note.summary }),
  };
}

/** All paths of a command, the shortest first: `ps` before `container ls`. */
function pathsOf({ path, aliases }: CommandFacts, root: string[]): string[][] {
  const own = [...root, ...path.split(' ').filter(Boolean)];
  const given = aliases.map((alias) => alias.trim().split(' ').slice(1));
  const all = [
    ...(given.some((alias) => alias.join(' ') === own.join(' ')) ? [] : [own]),
    ...given,
  ];
  const shortest = Math.min(...all.map((words) => words.length));
  const first = all.find((words) => words.length === shortest) ?? own;
  return [first, ...all.filter((words) => words !== first)];
}

function compileOption(written: string, command: string, notes: ProgramNotes): OptionGrammar {
  const { long, short, type, standard } = readOption(written);
  const note = notes.commands[command];
  const means = notes.means[`${command} ${long}`] ?? notes.means[long];
  const summary = note?.options?.[long] ?? notes.options[long];
  return {
    long,
    ...(short && { short }),
    kind: kindsByType[type] ?? 'string',
    ...defaultOf(type, standard),
    ...(listTypes.test(type) && { list: true as const }),
    ...notes.traits[long],
    ...note?.traits?.[long],
    ...(means && type !== 'bool' && { means }),
    ...(summary && { summary }),
  };
}

/** Help also says in words what happens without the option; only a value is a default. */
function defaultOf(type: string, standard: string | undefined): { default?: string } {
  const value = standard?.replace(/ = .*$/u, '');
  if (value === undefined || value.includes(' ')) return {};
  return type !== 'bool' || value === 'true' ? { default: value } : {};
}

/** `-s --long type=default` in its parts. */
function readOption(written: string) {
  const [, short, long = '', type = 'bool', standard] =
    /^(?:(-\S) )?(--\S+) ([^=\s]+)(?:=(.*))?$/u.exec(written) ?? [];
  return { long, short, type, standard };
}
