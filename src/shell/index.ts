/** The build side's door: everything, with all grammars. The browser's is `browser.ts`. */
export { grammars } from './grammars/all.ts';
export type { CommandLine } from './command-line.ts';
export type { Role, Token } from './explain.ts';
export { isKnownProgram, nearestProgram } from './find-command.ts';
export type { Grammars } from './grammar.ts';
export { judgeText, type Judgement, type Reason, type Verdict } from './judge.ts';
export {
  findCommand,
  listCommands,
  subcommandWords,
  type CommandInfo,
  type OptionInfo,
} from './list-commands.ts';
export { readLine, type UsageReading } from './read-line.ts';
export { compareCommands, type Comparison } from './compare.ts';
export { subsetGrammars } from './subset.ts';
