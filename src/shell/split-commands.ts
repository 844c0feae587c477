import type { Lexeme, Redirection, Word } from './lexemes.ts';

/** The lexemes of one simple command, and what joins it to the one before. */
export type Segment = {
  lead: string;
  words: Word[];
  redirections: Redirection[];
  prompt: Lexeme | null;
  comment: Lexeme | null;
  start: number;
  background: boolean;
};

const emptySegment = (lead: string, start: number): Segment => ({
  lead,
  words: [],
  redirections: [],
  prompt: null,
  comment: null,
  start,
  background: false,
});

const needsBothSides = (operator: string): boolean => /^(?:\|\||&&|\||\|&)$/u.test(operator);

/** Cuts lexemes into simple commands; an empty one stays only where an operator asks for a command. */
export function splitCommands(lexemes: readonly Lexeme[], length: number): Segment[] {
  const segments: Segment[] = [];
  let current = emptySegment('', 0);
  const close = (next: string, at: number): void => {
    current.background = next === '&';
    const isEmpty = current.words.length === 0 && current.redirections.length === 0;
    const asked = needsBothSides(next) || (needsBothSides(current.lead) && next !== '\n');
    if (!isEmpty || asked) segments.push(current);
    // A line break behind `|` or `&&` only continues the line.
    const lead = isEmpty && !asked && (next === '\n' || next === '') ? current.lead : next;
    current = emptySegment(lead, at);
  };
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'operator') close(lexeme.text, lexeme.end);
    else if (lexeme.kind === 'word') current.words.push(lexeme);
    else if (lexeme.kind === 'redirection') current.redirections.push(lexeme);
    else if (lexeme.kind === 'prompt') current.prompt = lexeme;
    else current.comment = lexeme;
  }
  close('', length);
  return segments;
}
