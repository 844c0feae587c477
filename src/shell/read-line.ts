import type { CommandLine } from './command-line.ts';
import { explain, type Token } from './explain.ts';
import { commandId } from './find-command.ts';
import type { Grammars } from './grammar.ts';
import { show } from './holes.ts';
import { judge, type Judgement } from './judge.ts';
import { parseLine, pathOf } from './parse-line.ts';

/** All that there is to say about one simple command. */
export type UsageReading = Judgement & {
  /** `command:docker-run`; null for an unknown program and where no command is named. */
  id: string | null;
  start: number;
  end: number;
  program: string;
  path: string[];
  options: string[];
  operands: string[];
  tokens: Token[];
  known: boolean;
  line: CommandLine;
};

/** Parses, explains and judges a text, one reading a simple command. */
export const readLine = (text: string, grammars: Grammars): UsageReading[] =>
  parseLine(text, grammars).map((line) => readCommand(line));

function readCommand(line: CommandLine): UsageReading {
  return {
    ...judge(line),
    id: line.grammar && line.command ? commandId(line.owner, line.command.path) : null,
    start: line.start,
    end: line.end,
    program: line.program?.meant ?? '',
    path: pathOf(line),
    options: line.options.map(({ grammar, name }) => grammar?.retired || (grammar?.long ?? name)),
    operands: line.operands.map(({ value }) => show(value)),
    tokens: explain(line),
    known: line.grammar !== null,
    line,
  };
}
