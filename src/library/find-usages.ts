import type { Usage } from '../model/library.ts';
import { CommandId } from '../model/ids.ts';
import { type Block, type Note, offsetAt, type ParsedSection } from '../parse/index.ts';
import {
  type Grammars,
  isKnownProgram,
  nearestProgram,
  readLine,
  type UsageReading,
} from '../shell/index.ts';
import { findBareCommands } from './find-bare-commands.ts';
import { explanationAfter } from './named-usage.ts';
import { instructionSummaries } from './summaries.ts';

const shells = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'terminal',
  'powershell',
  'cmd',
]);

/** Every command that a section uses: in code spans and in blocks of a shell. */
export function findUsages(note: Note, { blocks }: ParsedSection, grammars: Grammars): Usage[] {
  return blocks
    .filter(({ isExercise }) => !isExercise)
    .flatMap((block) =>
      block.node.type === 'code' ? fromBlock(block, grammars) : fromProse(note, block, grammars),
    );
}

function fromBlock(block: Block, grammars: Grammars): Usage[] {
  const { node, passage } = block;
  if (node.type !== 'code' || !shells.has(node.lang?.toLowerCase() ?? '')) return [];
  const lines = node.value.split('\n');
  return readLine(node.value, grammars)
    .filter(({ known }) => known)
    .map((reading) => {
      const before = node.value.slice(0, reading.start).split('\n').length;
      const height = node.value.slice(reading.start, reading.end).split('\n').length;
      const above = lines[before - 2]?.trim() ?? '';
      const line = passage.line + before;
      const explanation = above.startsWith('#') ? above.replace(/^#+\s*/, '') : null;
      return toUsage(reading, node.value, block, {
        form: 'block',
        line,
        endLine: line + height - 1,
        explanation,
      });
    });
}

function fromProse(note: Note, block: Block, grammars: Grammars): Usage[] {
  const { prose } = block;
  if (!prose) return [];
  const spans = prose.marks
    .filter(
      ({ kind, start, end }) =>
        kind === 'code' && isCommand(prose.text.slice(start, end), grammars),
    )
    .map(({ start, end }) => ({ start, end, form: 'code' as const }));
  const bare = findBareCommands(prose, grammars).map((stretch) => ({
    ...stretch,
    form: 'prose' as const,
  }));
  return [...spans, ...bare]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, form }) => {
      const text = prose.text.slice(start, end);
      const { line } = note.lines.placeAt(offsetAt(prose, start));
      const explanation = explanationAfter(prose.text.slice(end));
      return readLine(text, grammars)
        .filter(({ id }) => id)
        .map((reading) =>
          toUsage(reading, text, block, { form, line, endLine: line, explanation }),
        );
    });
}

/** A code span that opens with a program, or with a near miss of one, and says more than its name. */
function isCommand(text: string, grammars: Grammars): boolean {
  const [first = '', second] = text
    .trim()
    .replace(/^(?:[$#>]\s+)?(?:sudo\s+)?/, '')
    .split(/\s+/);
  if (first in instructionSummaries) return false;
  return (
    second !== undefined &&
    (isKnownProgram(first, grammars) || nearestProgram(first, grammars) !== null)
  );
}

type Where = Pick<Usage, 'form' | 'line' | 'endLine' | 'explanation'>;

function toUsage(reading: UsageReading, text: string, { passage }: Block, where: Where): Usage {
  const { start, end, program, path, options, operands, tokens, verdict, correction, id } = reading;
  return {
    raw: text.slice(start, end),
    command: id === null ? null : CommandId.parse(id),
    section: passage.section,
    passage: passage.id,
    file: passage.file,
    ...where,
    program,
    path,
    options,
    operands,
    tokens: tokens
      .filter((token) => token.start >= start && token.end <= end)
      .map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    verdict,
    correction,
  };
}
