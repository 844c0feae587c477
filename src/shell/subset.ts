import { commandId } from './find-command.ts';
import type { CommandGrammar, Grammars, ProgramGrammar } from './grammar.ts';

/** What notes use of a command: its id, and the names of options in its lines. */
export type CommandUse = { id: string; options: readonly string[] };

/** What of the grammars is wanted: commands by their ids, options by their names. */
type Wanted = { commands: ReadonlySet<string>; options: ReadonlySet<string> };

/**
 * Grammars for the browser: the commands that are used in full, of their programs' other commands
 * the names alone, so that another command still is told from a misspelt one. What an option does
 * is told of those that are used somewhere. JSON-serialisable.
 */
export function subsetGrammars(grammars: Grammars, uses: readonly CommandUse[]): Grammars {
  const wanted: Wanted = {
    commands: new Set(uses.map(({ id }) => id)),
    options: new Set(uses.flatMap(({ options }) => options)),
  };
  const programs = Object.entries(grammars.programs).flatMap(
    ([name, program]): [string, ProgramGrammar][] => {
      const taken = cutProgram(name, program, wanted);
      return taken ? [[name, taken]] : [];
    },
  );
  const names = new Set(programs.map(([name]) => name));
  const spellings = Object.entries(grammars.spellings).filter(([, { program }]) =>
    names.has(program),
  );
  return {
    programs: Object.fromEntries(programs),
    spellings: Object.fromEntries(spellings),
    resources: names.has('kubectl') ? grammars.resources : {},
    others: grammars.others,
  };
}

function cutProgram(name: string, program: ProgramGrammar, wanted: Wanted): ProgramGrammar | null {
  const chosen = program.commands.filter(({ path }) => wanted.commands.has(commandId(name, path)));
  if (chosen.length === 0 && !program.wrapper) return null;
  const isWhole = (command: CommandGrammar) =>
    chosen.includes(command) || isAncestor(command, chosen);
  const { client: _, ...traits } = program;
  // Like beside like is compressed better.
  const commands = [
    ...program.commands.filter(isWhole).map((command) => withoutMeanings(command, wanted)),
    ...program.commands.filter((command) => !isWhole(command)).map(outlineOf),
  ];
  return { ...traits, commands };
}

/** What values mean and what a command deletes is only told on pages, which are built. */
function withoutMeanings(command: CommandGrammar, wanted: Wanted): CommandGrammar {
  const { risk: _, ...told } = command;
  const options = command.options.map((option) => {
    const { means: _, summary, ...rest } = option;
    const isUsed = wanted.options.has(rest.long ?? rest.short ?? '');
    return { ...rest, ...(summary && isUsed && { summary }) };
  });
  return { ...told, options };
}

/** The program itself and the groups above a command carry the options in front of it. */
const isAncestor = ({ path }: CommandGrammar, chosen: readonly CommandGrammar[]): boolean =>
  chosen.some(
    (command) =>
      path.length < command.path.length && path.every((word, at) => command.path[at] === word),
  );

const outlineOf = ({ path, aliases, group, summary }: CommandGrammar): CommandGrammar => ({
  path,
  aliases,
  options: [],
  operands: [],
  outline: true,
  ...(group && { group }),
  ...(summary && path.length === 1 && { summary }),
});
