import type { CommandLine, OperandUse, OptionUse, Span } from './command-line.ts';
import { show } from './holes.ts';

export type Role =
  | 'prompt'
  | 'prefix'
  | 'program'
  | 'subcommand'
  | 'option'
  | 'value'
  | 'operand'
  | 'placeholder'
  | 'inner'
  | 'operator'
  | 'redirection'
  | 'comment'
  | 'separator';

/** One piece of a line, what it is and what it means. Offsets into the text parsed. */
export type Token = Span & { text: string; role: Role; meaning: string };

/** Every token of a line with its role and its meaning in Korean, in order, without overlap. */
export function explain(line: CommandLine): Token[] {
  const token = (span: Span, role: Role, meaning: string): Token => ({
    start: span.start,
    end: span.end,
    text: line.text.slice(span.start, span.end),
    role,
    meaning,
  });
  return [
    ...(line.program ? [token(line.program, 'program', '')] : []),
    ...line.path.map((word) => token(word, 'subcommand', '')),
    ...line.options.flatMap((use: OptionUse) => [
      token(use, 'option', use.grammar?.summary ?? ''),
      ...(use.valueSpan ? [token(use.valueSpan, 'value', show(use.value ?? ''))] : []),
    ]),
    ...line.operands.map((use: OperandUse) => token(use, 'operand', '')),
  ].sort((a, b) => a.start - b.start);
}
