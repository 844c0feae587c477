import type { CommandLine } from './command-line.ts';
import type { OperandGrammar } from './grammar.ts';

/** Gives every operand its place: from the left, what is optional once the rest has enough. */
export function placeOperands(line: CommandLine, rooms: readonly OperandGrammar[]): void {
  const outer = rooms.filter(({ kind }) => kind !== 'command');
  const fixedBehind = (at: number): number =>
    outer.slice(at + 1).reduce((sum, { min }) => sum + min, 0);
  let room = 0;
  let inRoom = 0;
  line.operands.forEach((operand, at) => {
    const left = line.operands.length - at;
    while (room < outer.length) {
      const { min, max } = outer[room] as OperandGrammar;
      const full = (max !== null && inRoom >= max) || startsPairs(operand.value, outer[room + 1]);
      const yields = inRoom >= min && left <= fixedBehind(room);
      if (!full && !yields) break;
      room += 1;
      inRoom = 0;
    }
    operand.grammar = outer[room] ?? null;
    inRoom += 1;
  });
}

/** `kubectl label pods web tier=front`: the pairs end the list of names. */
const startsPairs = (value: string, next: OperandGrammar | undefined): boolean =>
  next?.kind === 'pair' && /.=|[^-]-$/u.test(value);
