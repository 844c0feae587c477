import { InstructionId } from '../model/ids.ts';
import type { Instruction } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Block, type Note, offsetAt, type ParsedSection, type Prose } from '../parse/index.ts';
import { codeOf, isDockerfile, listInstructions } from './code-block.ts';
import { explainStretch } from './explain-stretch.ts';
import { groupByName, type NamedUsage, toNamedUsage } from './named-usage.ts';
import { instructionNames, instructionSummaries } from './summaries.ts';

const names = instructionNames.join('|');
/** In prose only capitals, as a word of their own, with what follows up to Hangul, a slash, a `vs` or the next one. */
const inProse = new RegExp(
  `(?<![\\w$./\\-])(${names})(?![\\w\\-(])((?: +(?!(?:${names}|vs|and|or)(?![\\w-])|/ )(?:\\[[^\\]]*\\]|[\\x21-\\x7E]+))*)`,
  'g',
);

/** Dockerfile instructions in blocks, in code spans and in the sentences of sections on containers. */
export function findInstructions(note: Note, { blocks }: ParsedSection): NamedUsage[] {
  const isOnContainers = blocks.some(
    (block) => /docker|도커|podman|컨테이너/i.test(block.passage.text) || isDockerfile(block),
  );
  return blocks
    .filter(({ isExercise }) => !isExercise)
    .flatMap((block) => {
      if (isDockerfile(block)) return fromCode(block);
      return block.prose && isOnContainers ? fromProse(note, block, block.prose) : [];
    });
}

/** A page for every instruction that the notes use. */
export function gatherInstructions(usages: readonly NamedUsage[]): Instruction[] {
  return groupByName(usages).map(([name, list]) => ({
    id: InstructionId.parse(`instruction:${name.toLowerCase()}`),
    name,
    summary: instructionSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/dockerfile/${name.toLowerCase()}/`),
  }));
}

/** Each is explained by the comment on the line above it, or by what stands behind a `#` at its end. */
function fromCode(block: Block): NamedUsage[] {
  const code = codeOf(block);
  if (!code) return [];
  const { lines, firstLine } = code;
  return listInstructions(block).flatMap((instruction) => {
    const name = instruction.getKeyword();
    const { line } = instruction.getRange().start;
    if (!instructionNames.includes(name)) return [];
    const raw = lines[line]?.trim() ?? name;
    const comment =
      /\s#\s*(.+)$/.exec(raw)?.[1] ?? /^\s*#\s*(.+)$/.exec(lines[line - 1] ?? '')?.[1];
    return [
      toNamedUsage(block, name, {
        raw,
        line: firstLine + line,
        explanation: comment ?? null,
      }),
    ];
  });
}

/** SQL has FROM, ADD and USER too: in a code span an instruction stands first. */
function fromProse(note: Note, block: Block, prose: Prose): NamedUsage[] {
  return [...prose.text.matchAll(inProse)].flatMap((match) => {
    const [raw = '', name = ''] = match;
    const start = match.index;
    const span = prose.marks.find(
      ({ kind, start: from, end }) => kind === 'code' && from <= start && start < end,
    );
    const before = prose.text.slice(span?.start ?? 0, start);
    if (span && /^\s*[A-Z]{4,}\s/.test(before) && !before.trim().match(`^(?:${names})\\b`))
      return [];
    const end = span ? Math.min(start + raw.length, span.end) : start + raw.length;
    const { line } = note.lines.placeAt(offsetAt(prose, start));
    return [
      toNamedUsage(block, name, {
        raw: prose.text.slice(start, end).trim(),
        line,
        explanation: explainStretch(
          prose,
          { start, end: span?.end ?? end },
          { source: note.text, next: Infinity },
        ),
      }),
    ];
  });
}
