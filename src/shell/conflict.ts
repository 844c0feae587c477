import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OptionUse, Span } from './command-line.ts';
import type { Finding } from './finding.ts';
import { hasHole, show } from './holes.ts';
import { operandName } from './operand-names.ts';

/** What a client refuses although every part is right by itself. */
export type ConflictRule = (line: CommandLine) => Finding[];

/** By the command's path. */
export type ConflictRules = Record<string, ConflictRule[]>;

export const used = ({ options }: CommandLine, ...names: string[]): OptionUse | undefined =>
  options.findLast(({ name, value }) => names.includes(name) && value !== 'false');

export const refused = (
  { start, end }: Span,
  message: string,
  verdict: Finding['verdict'] = 'invalid',
): Finding[] => [{ rule: 'conflict', verdict, message, start, end, suggestion: null, edits: [] }];

/** Operands that should be pairs and are not of that shape. */
export const unpaired =
  (shape: RegExp): ConflictRule =>
  ({ operands }) =>
    operands
      .filter(
        ({ grammar, value }) => grammar?.kind === 'pair' && !hasHole(value) && !shape.test(value),
      )
      .flatMap((operand) =>
        refused(
          operand,
          `${withParticle(show(operand.value), '은/는')} ${operandName(operand.grammar ?? undefined)} 모양이 아닙니다`,
        ),
      );
