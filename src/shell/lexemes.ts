/** A placeholder in the text: `{이름}`, `<name>`. Offsets into the text. */
export type Placeholder = { name: string; start: number; end: number };

/** A word of a command line. Offsets are UTF-16, into the text as given. */
export type Word = {
  kind: 'word';
  start: number;
  end: number;
  /** Without quotes; placeholders as `encodeHole` writes them. */
  value: string;
  placeholders: Placeholder[];
  /** Some of it stood in quotes. */
  quoted: boolean;
};

export type Redirection = {
  kind: 'redirection';
  start: number;
  end: number;
  operator: string;
  target: Word | null;
};

export type Mark = {
  kind: 'operator' | 'comment' | 'prompt';
  start: number;
  end: number;
  text: string;
};

export type Lexeme = Word | Redirection | Mark;

/** What is wrong with the text itself, before any grammar is asked. */
export type Slip = {
  rule:
    | 'unclosed-quote'
    | 'unclosed-substitution'
    | 'smart-quote'
    | 'control-character'
    | 'broken-continuation';
  start: number;
  end: number;
};

export type Lexed = { lexemes: Lexeme[]; slips: Slip[] };
