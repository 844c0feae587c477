import { findCommand, type Grammars, nearestProgram, subcommandWords } from '../shell/index.ts';
import { remember, rememberFor } from '../remember.ts';

/** What the first words of a command line tell; the same few stand in all notes. */
export const programWords = rememberFor((grammars: Grammars) => ({
  subcommands: remember((program) => subcommandWords(program, grammars)),
  /** Whether words, a blank between them, run as they are: `docker ps`. */
  isRunnable: remember((words) => findCommand(words.split(' '), grammars)?.runnable === true),
  isNearProgram: remember((word) => nearestProgram(word, grammars) !== null),
}));
