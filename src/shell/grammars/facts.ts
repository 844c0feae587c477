/** One command as its client's help gives it. */
export type CommandFacts = {
  /** Subcommand words, joined by blanks; empty for the program itself. */
  path: string;
  usage: string;
  aliases: string[];
  /** `-s --long type=default`; `bool` takes no value. */
  options: string[];
};

/** What `npm run grammars` writes: generated, never edited by hand. */
export type Facts = { client: string; commands: CommandFacts[] };
