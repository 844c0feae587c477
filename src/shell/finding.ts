import type { Span } from './command-line.ts';

/** A change to the text that mends something. */
export type Edit = Span & { text: string };

/** Something wrong with a line, told in Korean, with what would mend it. */
export type Finding = Span & {
  rule: string;
  verdict: 'incomplete' | 'invalid' | 'retired';
  message: string;
  suggestion: string | null;
  edits: Edit[];
};
