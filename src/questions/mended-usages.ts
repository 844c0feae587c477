import type { Command, Usage } from '../model/library.ts';
import { type Grammars, readLine } from '../shell/index.ts';

/** The command with every line as it should be written: nobody is asked for a slip of the notes. */
export const mendUsages = (command: Command, grammars: Grammars): Command => ({
  ...command,
  usages: command.usages.map((usage) => mend(usage, command, grammars) ?? usage),
});

/** Null where the line is right, or cannot be mended to a line of the same command. */
function mend(usage: Usage, command: Command, grammars: Grammars): Usage | null {
  if (usage.verdict === 'valid' || usage.correction === null) return null;
  const [reading, ...more] = readLine(usage.correction, grammars);
  if (!reading || more.length > 0 || reading.verdict !== 'valid') return null;
  if (reading.id !== command.id) return null;
  const { program, path, options, operands, tokens, verdict } = reading;
  return {
    ...usage,
    raw: usage.correction,
    correction: null,
    program,
    path,
    options,
    operands,
    tokens,
    verdict,
  };
}
