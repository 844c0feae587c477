import { type FoundProgram, optionsAt } from './find-command.ts';
import type { OperandKind } from './grammar.ts';
import { hasHole, show } from './holes.ts';
import type { Word } from './lexemes.ts';
import { placeholderKind } from './placeholder-kind.ts';

/**
 * The subcommand that was forgotten: `docker -a -i {name}` can only be `docker start`. Null unless
 * the options make no sense without one and exactly one command takes them all.
 */
export function guessSubcommand(
  { grammar, root }: FoundProgram,
  words: readonly Word[],
): string | null {
  const firstOperand = words.findIndex(({ value }) => !value.startsWith('-'));
  const flags = words.slice(0, Math.max(firstOperand, 0)).map(({ value }) => value);
  const operand = words[firstOperand]?.value ?? '';
  if (flags.length === 0 || !hasHole(operand) || words.length !== firstOperand + 1) return null;
  const known = (flag: string, path: readonly string[]): boolean =>
    optionsAt(grammar, path).some(
      ({ long, short, kind }) => kind === 'bool' && (long === flag || short === flag),
    );
  if (flags.some((flag) => known(flag, root))) return null;
  const kind = placeholderKind(show(operand));
  const candidates = grammar.commands.filter(
    ({ path, operands }) =>
      path.length === root.length + 1 &&
      root.every((word, at) => path[at] === word) &&
      fits(operands[0]?.kind, kind) &&
      flags.every((flag) => known(flag, path)),
  );
  return candidates.length === 1 ? (candidates[0]?.path.at(-1) ?? null) : null;
}

const fits = (wanted: OperandKind | undefined, said: OperandKind | null): boolean =>
  wanted !== undefined && (said === null || wanted === said);
