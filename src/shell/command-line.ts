import type { CommandGrammar, OperandGrammar, OptionGrammar, ProgramGrammar } from './grammar.ts';
import type { Redirection, Word } from './lexemes.ts';

/** What the parser met and could not take as it stands. Offsets into the text. */
export type Fault = {
  rule: FaultRule;
  start: number;
  end: number;
  written: string;
  /** What was meant, where something known is near. */
  meant?: string;
};

export type FaultRule =
  | 'nothing'
  | 'unclosed-quote'
  | 'unclosed-substitution'
  | 'smart-quote'
  | 'control-character'
  | 'broken-continuation'
  | 'misspelt-program'
  | 'missing-subcommand'
  | 'misspelt-subcommand'
  | 'unknown-subcommand'
  | 'misspelt-resource'
  | 'unknown-option'
  | 'misspelt-option'
  | 'split-option'
  | 'dash-option'
  | 'missing-value';

/** Where a piece stands in the text. */
export type Span = { start: number; end: number };

export type OptionUse = Span & {
  /** Null: the grammar does not know it. */
  grammar: OptionGrammar | null;
  /** Long name where there is one, as meant. */
  name: string;
  /** As written, with dashes and without the value: `-p`, `--publish`. */
  written: string;
  /** Null where none is given. Encoded as a word's value is. */
  value: string | null;
  valueSpan: Span | null;
};

export type OperandUse = Span & {
  value: string;
  word: Word;
  /** Its place in the grammar; null where there is no room for it or no grammar. */
  grammar: OperandGrammar | null;
};

export type WrittenWord = Span & { written: string; meant: string };

/** One simple command, parsed. */
export type CommandLine = Span & {
  /** The whole text that the spans point into. */
  text: string;
  /** What stands between the command before and this one: `|`, `&&`, `;`, a line break; empty for the first. */
  lead: string;
  prompt: Span | null;
  comment: Span | null;
  /** `NAME=value` before the program. */
  assignments: Word[];
  /** `sudo` with its own options. */
  wrappers: Word[][];
  program: WrittenWord | null;
  grammar: ProgramGrammar | null;
  /** Program whose grammar is used: docker for docker-compose. */
  owner: string;
  /** Today's spelling where the program is written in a retired one. */
  retiredFor: string | null;
  path: WrittenWord[];
  command: CommandGrammar | null;
  options: OptionUse[];
  operands: OperandUse[];
  /** `[옵션]`, `…`: what a synopsis says may follow. */
  templates: Word[];
  /** The command inside: of run, exec, sudo. */
  inner: CommandLine | null;
  /** Offset of a lone `--`. */
  dashes: Span | null;
  redirections: Redirection[];
  /** It ends in `&`. */
  background: boolean;
  faults: Fault[];
};
