import { InstructionId } from '../model/ids.ts';
import type { Instruction } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Block, type Note, offsetAt, type ParsedSection } from '../parse/index.ts';
import {
  explanationAfter,
  groupByName,
  languageOf,
  type NamedUsage,
  toNamedUsage,
} from './named-usage.ts';
import { instructionSummaries } from './summaries.ts';

const names = Object.keys(instructionSummaries).join('|');
const atLineStart = new RegExp(`^\\s*(${names})(?=\\s|$)`, 'i');
/** In prose only capitals, as a word of their own, with what follows up to the Hangul. */
const inProse = new RegExp(
  `(?<![\\w$./-])(${names})(?![\\w-])((?: +(?:\\[[^\\]]*\\]|[\\x21-\\x7E]+))*)`,
  'g',
);

/** Dockerfile instructions in blocks, in code spans and in sentences. */
export function findInstructions(
  parsed: readonly { note: Note; section: ParsedSection }[],
): Instruction[] {
  const usages = parsed.flatMap(({ note, section }) =>
    section.blocks
      .filter(({ isExercise }) => !isExercise)
      .flatMap((block) => (block.node.type === 'code' ? fromBlock(block) : fromProse(note, block))),
  );
  return groupByName(usages).map(([name, list]) => ({
    id: InstructionId.parse(`instruction:${name.toLowerCase()}`),
    name,
    summary: instructionSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/dockerfile/${name.toLowerCase()}/`),
  }));
}

function fromBlock(block: Block): NamedUsage[] {
  const { node, passage } = block;
  if (node.type !== 'code' || languageOf(block) !== 'dockerfile') return [];
  return node.value.split('\n').flatMap((line, index, lines) => {
    const name = atLineStart.exec(line)?.[1]?.toUpperCase();
    const continues = /\\\s*$/.test(lines[index - 1] ?? '');
    if (!name || continues) return [];
    return [toNamedUsage(block, name, { raw: line.trim(), line: passage.line + 1 + index })];
  });
}

function fromProse(note: Note, block: Block): NamedUsage[] {
  const { prose } = block;
  if (!prose) return [];
  return [...prose.text.matchAll(inProse)].map((match) => {
    const [raw = '', name = ''] = match;
    const end = match.index + raw.length;
    const { line } = note.lines.placeAt(offsetAt(prose, match.index));
    return toNamedUsage(block, name, {
      raw: raw.trim(),
      line,
      explanation: explanationAfter(prose.text.slice(end)),
    });
  });
}
