import { commandId } from './find-command.ts';
import type { CommandGrammar, Grammars, ProgramGrammar } from './grammar.ts';

/**
 * Grammars for the browser: the commands with these ids in full, of their programs' other commands
 * the names alone, so that another command still is told from a misspelt one. JSON-serialisable.
 */
export function subsetGrammars(grammars: Grammars, ids: readonly string[]): Grammars {
  const wanted = new Set(ids);
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
  };
}

function cutProgram(
  name: string,
  program: ProgramGrammar,
  wanted: ReadonlySet<string>,
): ProgramGrammar | null {
  const chosen = program.commands.filter(({ path }) => wanted.has(commandId(name, path)));
  if (chosen.length === 0 && !program.wrapper) return null;
  const commands = program.commands.map((command) =>
    chosen.includes(command) || isAncestor(command, chosen)
      ? withoutMeanings(command)
      : outlineOf(command),
  );
  const { client: _, ...traits } = program;
  return { ...traits, commands };
}

/** What values mean and what a command deletes is only told on pages, which are built. */
function withoutMeanings(command: CommandGrammar): CommandGrammar {
  const { risk: _, ...told } = command;
  const options = command.options.map((option) => {
    const { means: _, ...rest } = option;
    return rest;
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
