import { childrenOf, commandAt, commandId, findProgram } from './find-command.ts';
import type { CommandGrammar, Grammars, OperandGrammar } from './grammar.ts';
import { valueKindNames } from './kind-names.ts';
import { operandName } from './operand-names.ts';

/** What a page about a command needs. */
export type CommandInfo = {
  id: string;
  program: string;
  path: string[];
  names: string[];
  synopsis: string;
  summary: string;
  risk: string | null;
  group: string;
  runnable: boolean;
  options: OptionInfo[];
};

export type OptionInfo = {
  names: string[];
  value: 'none' | 'required' | 'optional';
  valueKind: string | null;
  summary: string;
};

export const listCommands = (grammars: Grammars): CommandInfo[] =>
  Object.entries(grammars.programs).flatMap(([program, { commands }]) =>
    commands.map((command) => infoOf(program, command, grammars)),
  );

/** The command that words name: `['docker', 'container', 'ls']`. Null where there is none. */
export function findCommand(words: readonly string[], grammars: Grammars): CommandInfo | null {
  const found = findProgram(words[0] ?? '', grammars);
  if (!found) return null;
  const command = commandAt(found.grammar, [...found.root, ...words.slice(1)]);
  return command && infoOf(found.owner, command, grammars);
}

/** The words that may follow a program: `run`, `ps`, `container`. */
export function subcommandWords(program: string, grammars: Grammars): string[] {
  const found = findProgram(program, grammars);
  return found ? childrenOf(found.grammar, found.root) : [];
}

function infoOf(program: string, command: CommandGrammar, grammars: Grammars): CommandInfo {
  const names = [command.path, ...command.aliases].map((path) => [program, ...path].join(' '));
  return {
    id: commandId(program, command.path),
    program,
    path: command.path,
    names: [...names, ...retiredNames(program, command, grammars)],
    synopsis: [
      names[0],
      ...(command.options.length > 0 ? ['[옵션]'] : []),
      ...command.operands.map(operandText),
    ].join(' '),
    summary: command.summary ?? '',
    risk: command.risk ?? null,
    group: command.about ?? '',
    runnable: command.group !== true,
    options: command.options
      .filter(({ retired }) => retired === undefined)
      .map(({ long, short, kind, optional, summary }) => ({
        names: [long, short].filter((name) => name !== undefined),
        value: kind === 'bool' ? 'none' : optional === undefined ? 'required' : 'optional',
        valueKind: kind === 'bool' ? null : valueKindNames[kind],
        summary: summary ?? '',
      })),
  };
}

const retiredNames = (program: string, { path }: CommandGrammar, grammars: Grammars): string[] =>
  Object.entries(grammars.spellings).flatMap(([name, spelling]) =>
    spelling.program === program && spelling.path.every((word, at) => path[at] === word)
      ? [[name, ...path.slice(spelling.path.length)].join(' ')]
      : [],
  );

function operandText(operand: OperandGrammar): string {
  const { min, max } = operand;
  const text = `{${operandName(operand)}}${max === null ? '…' : ''}`;
  return min === 0 ? `[${text}]` : text;
}
