import type { Instruction } from '../model/library.ts';
import type { Block } from '../parse/index.ts';

/** A mention of a Dockerfile instruction or a Compose key. */
export type NamedUsage = { name: string; usage: Instruction['usages'][number] };

export const toNamedUsage = (
  { passage }: Block,
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

/** What a sentence says of the name in front of it: the rest behind a colon, or behind a particle. */
export function explanationAfter(rest: string): string | null {
  const told =
    /^\s*(?:\([^)]*\))?\s*[:：]\s*(.+)$/.exec(rest)?.[1] ??
    /^(?:은|는|으로|로|을|를)\s+(.+?[다요]\.)/.exec(rest)?.[1];
  return told?.trim() ?? null;
}

/** The language of a code block in lower case; empty for none and for what is no code block. */
export const languageOf = ({ node }: Block): string =>
  node.type === 'code' ? (node.lang ?? '').toLowerCase() : '';

/** Usages by name, in the order of the notes. */
export const groupByName = (usages: readonly NamedUsage[]): [string, Instruction['usages']][] =>
  [...Map.groupBy(usages, ({ name }) => name)].map(([name, list]) => [
    name,
    list.map(({ usage }) => usage),
  ]);
