import type { Command, Usage } from '../model/library.ts';
import { sentence } from './sentences.ts';
import { saysAllOf, wordsOf } from './words.ts';

/** The name that the notes teach. */
export const nameOf = ({ names }: { names: readonly string[] }) => names[0] ?? '';

/** What a command does and, where it deletes, what is gone. */
export const tellCommand = ({
  names,
  summary,
  risk,
}: Pick<Command, 'names' | 'summary' | 'risk'>): string =>
  `\`${nameOf({ names })}\`: ${sentence(summary)}${risk && !saysAllOf(wordsOf(summary), wordsOf(risk)) ? ` 주의: ${sentence(risk)}` : ''}`;

/** The program as learners call it. */
export const toolOf = ({ program, path }: Pick<Command, 'program' | 'path'>): string =>
  program === 'docker' && path[0] === 'compose' ? 'docker compose' : program;

/** The program as a line calls it: `dnf` for what is also `yum`. */
export const toolIn = (command: Command, { tokens }: Usage): string => {
  const written = tokens.find(({ role }) => role === 'program')?.text;
  return toolOf(command) === command.program ? (written ?? command.program) : toolOf(command);
};

/** A command by the name that a line calls it: `dnf upgrade` for `yum update`. */
export function asWritten(command: Command, { tokens }: Usage): Command {
  const words = tokens.filter(({ role }) => role === 'program' || role === 'subcommand');
  return { ...command, names: [words.map(({ text }) => text).join(' '), ...command.names] };
}
