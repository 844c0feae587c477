import type { Instruction } from '../model/library.ts';
import type { TextBlock } from '../parse/index.ts';

/** A mention of a Dockerfile instruction or a Compose key. */
export type NamedUsage = { name: string; usage: Instruction['usages'][number] };

export const toNamedUsage = (
  { passage }: TextBlock,
  name: string,
  { raw, line, explanation = null }: { raw: string; line: number; explanation?: string | null },
): NamedUsage => ({
  name,
  usage: {
    raw,
    file: passage.file,
    line,
    section: passage.section,
    passage: passage.id,
    explanation,
  },
});

/** Usages by name, in the order of the notes. */
export const groupByName = (usages: readonly NamedUsage[]): [string, Instruction['usages']][] =>
  [...Map.groupBy(usages, ({ name }) => name)].map(([name, list]) => [
    name,
    list.map(({ usage }) => usage),
  ]);
