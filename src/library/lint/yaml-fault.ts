import type { Note } from '../../parse/index.ts';
import type { Code } from '../code-block.ts';
import { placeIn } from './place-in.ts';

/** What is wrong at an offset of the YAML. */
export type YamlFault = { message: string; suggestion?: string; at: number };

/** Where a node starts, as an offset of the YAML. */
export const offsetOf = (node: unknown): number =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;

/** Offsets of a block's code to offsets of its note. */
export const placesIn =
  (note: Note, { text, lines, firstLine, rowAt }: Code) =>
  (offset: number): number => {
    const row = rowAt(offset);
    const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
    return placeIn(note, lines[row] ?? '', firstLine + row) + column;
  };
