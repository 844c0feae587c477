/** How a value is written and compared; `bool` takes none. */
export type ValueKind =
  | 'bool'
  | 'string'
  | 'text'
  | 'int'
  | 'decimal'
  | 'duration'
  | 'moment'
  | 'bytes'
  | 'publish'
  | 'port'
  | 'forward'
  | 'volume'
  | 'mount'
  | 'env'
  | 'pair'
  | 'image'
  | 'path'
  | 'paths'
  | 'name'
  | 'address'
  | 'host'
  | 'words'
  | 'selector'
  | 'format'
  | 'signal'
  | 'resource'
  | 'user';

/**
 * What values of an option mean, in Korean. A key that ends in a sign (`on-failure:`, `jsonpath=`)
 * stands for every value that begins so: what the beginning means, and what comes after it.
 */
export type ValueMeanings = Record<string, string | readonly [head: string, rest: string]>;

/** One option of a command. Names carry their dashes. */
export type OptionGrammar = {
  long?: string;
  short?: string;
  kind: ValueKind;
  /** What holds when it is not given, where stating it changes nothing; `--port`: that option's value. */
  default?: string;
  /** Every value given counts; without it the last one wins. */
  list?: true;
  /** The order of several values matters. */
  ordered?: true;
  /** The value is taken only with `=`; alone it means this one. */
  optional?: string;
  /** Retired without its value: what to write today. */
  alone?: string;
  /** The only values that the client takes. */
  values?: string[];
  means?: ValueMeanings;
  /** Today's spelling of the same option; empty where it is retired without one. */
  retired?: string;
  /** Retired: its value stands as an operand today. */
  operand?: true;
  /** Says the same as another option with this value: `-l` of ps is `--last 1`. */
  like?: { long: string; value: string };
  /** Its value names the group that the command is narrowed to: `inspect --type image`. */
  narrows?: true;
  /** The same as this redirection of the whole command: `save -o a.tar` is `save > a.tar`. */
  stream?: '>' | '<';
  /** Valid after the subcommand too, on every command below. */
  inherited?: true;
  /** Required: the client refuses without it. */
  required?: true;
  /** Its value is a name and what it is set to, joined by `=`; the client refuses another. */
  assigned?: true;
  /** What it makes worse, in Korean, when given. */
  risk?: string;
  summary?: string;
};

export type OperandKind =
  | 'container'
  | 'image'
  | 'repository'
  | 'context'
  | 'volume'
  | 'network'
  | 'service'
  | 'copy'
  | 'object'
  | 'resource'
  | 'field'
  | 'pod'
  | 'node'
  | 'path'
  | 'name'
  | 'pair'
  | 'port'
  | 'text'
  | 'package'
  | 'command';

/** Operands that stand in one place; `max` null: as many as one likes. */
export type OperandGrammar = {
  name: string;
  kind: OperandKind;
  min: number;
  max: number | null;
  /** Values that change nothing when they are stated. */
  defaults?: string[];
  /** With one of these options it may be left out. */
  instead?: string[];
  /** A type alone does not do: a name, or one of these options, must come with it. */
  named?: string[];
  /** The order of several operands in this place matters. */
  ordered?: true;
};

/** A command that can be given, or a group of such. */
export type CommandGrammar = {
  /** Primary path, the form that is taught: `ps` rather than `container ls`. */
  path: string[];
  /** Other paths of the same command. */
  aliases: string[][];
  options: OptionGrammar[];
  operands: OperandGrammar[];
  /** Of each group one option must be given: the client refuses without. */
  needs?: string[][];
  /** Only subcommands of it do anything. */
  group?: true;
  /** Options may not stand behind the first operand: they belong to what comes after it. */
  strict?: true;
  /** From this operand on, the words are a command of their own. */
  inner?: number;
  /** A command of its own starts behind `--`. */
  innerAfterDashes?: true;
  /** Nothing but its name is known here (cut from a subset). */
  outline?: true;
  /** Retired command: today's form of it. */
  retired?: string;
  /** What it deletes or overwrites, in Korean. */
  risk?: string;
  /** What it acts on, in Korean: 컨테이너, 이미지, 볼륨. */
  about?: string;
  summary?: string;
};

export type ProgramGrammar = {
  /** The client whose facts these are, with its version; the browser's grammar leaves it out. */
  client?: string;
  /** `pflag`: Go's rules (`-p=80`, `--flag=false`); `getopt`: those of the usual Unix programs; `loose`: `-name` is one option. */
  style: 'pflag' | 'getopt' | 'loose';
  /** The command with an empty path is the program itself; its options are global. */
  commands: CommandGrammar[];
  /** `sudo` changes nothing about what it does: it only reaches a daemon. */
  rootless?: true;
  /** The words after it are a command of their own: `sudo`, `time`. */
  wrapper?: true;
  /** Not all of its options and subcommands stand here: unknown ones are no mistakes. */
  partial?: true;
  /** Unknown subcommands are scripts or plugins, not mistakes. */
  open?: true;
};

/** Another spelling of a program: `docker-compose` for `docker compose`. */
export type Spelling = { program: string; path: string[]; retired?: string };

export type Grammars = {
  programs: Record<string, ProgramGrammar>;
  spellings: Record<string, Spelling>;
  /** kubectl's resources: every name and short name to the plural. */
  resources: Record<string, string>;
  /** Programs that are no slip of another's name, though there is no grammar of them. */
  others: readonly string[];
};
