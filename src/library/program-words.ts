import {
  findCommand,
  type Grammars,
  nearestProgram,
  readLine,
  subcommandWords,
} from '../shell/index.ts';
import { remember, rememberFor } from '../remember.ts';

/** Readings of lines that are kept. */
const mostLines = 5_000;

/** What a command line and its first words tell; the same ones stand in many notes. */
export const programWords = rememberFor((grammars: Grammars) => {
  const read = remember((text) => readLine(text, grammars), mostLines);
  return {
    subcommands: remember((program) => subcommandWords(program, grammars)),
    /** Whether words, a blank between them, run as they are: `docker ps`. */
    isRunnable: remember((words) => findCommand(words.split(' '), grammars)?.runnable === true),
    isNearProgram: remember((word) => nearestProgram(word, grammars) !== null),
    /** Whether the first word behind a program without subcommands has a place there: `nginx 1.27` runs nothing. */
    hasRoom: (text: string) => {
      const [reading] = read(text);
      const [first] = reading?.line.operands ?? [];
      return first?.grammar !== null || reading?.line.grammar?.commands.length !== 1;
    },
    readLine: read,
  };
});
