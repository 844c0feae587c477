import { parseDocument, visit } from 'yaml';
import { ComposeKeyId, InstructionId, SnippetId } from '../model/ids.ts';
import type { ComposeKey, Instruction, Snippet } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Block, ParsedSection } from '../parse/index.ts';
import { composeSummaries, instructionSummaries } from './summaries.ts';

type NamedUsage = { name: string; usage: Instruction['usages'][number] };

const languageOf = ({ node }: Block) =>
  node.type === 'code' ? (node.lang ?? '').toLowerCase() : '';

/** The code of a section, each with the comments that explain its lines. */
export function findSnippets({ section, blocks }: ParsedSection): Snippet[] {
  return blocks.flatMap((block, index) => {
    const { node, passage } = block;
    if (node.type !== 'code') return [];
    return [
      {
        id: SnippetId.parse(`snippet:${section.id.slice('section:'.length)}/${index}`),
        section: section.id,
        passage: passage.id,
        language: languageOf(block) || 'text',
        code: node.value,
        annotations: annotate(node.value, passage.line + 1),
        about: [],
        file: passage.file,
        line: passage.line,
      },
    ];
  });
}

/** `# …` on a line of its own is about the next line, at the end of a line about that line. */
function annotate(code: string, firstLine: number): Snippet['annotations'] {
  const lines = code.split('\n');
  return lines.flatMap((text, index) => {
    const own = /^\s*#\s*(.+)$/.exec(text)?.[1];
    const trailing = /\S\s+#\s*(.+)$/.exec(text)?.[1];
    if (own) return [{ line: firstLine + index, about: lines[index + 1]?.trim() ?? '', text: own }];
    return trailing
      ? [{ line: firstLine + index, about: text.replace(/\s+#.*$/, '').trim(), text: trailing }]
      : [];
  });
}

/** Dockerfile instructions in blocks, and in code spans that open with one. */
export function findInstructions(sections: readonly ParsedSection[]): Instruction[] {
  const names = Object.keys(instructionSummaries).join('|');
  const start = new RegExp(`^\\s*(${names})(?=\\s|$)`);
  const usages = sections.flatMap(({ blocks }) =>
    blocks
      .filter(({ isExercise }) => !isExercise)
      .flatMap((block) =>
        fromLines(
          block,
          (line) => start.exec(line)?.[1] ?? null,
          languageOf(block) === 'dockerfile',
          'code',
        ),
      ),
  );
  return group(usages).map(([name, list]) => ({
    id: InstructionId.parse(`instruction:${name.toLowerCase()}`),
    name,
    summary: instructionSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/dockerfile/${name.toLowerCase()}/`),
  }));
}

/** Compose keys in blocks that are Compose files, and in code spans that are one. */
export function findComposeKeys(sections: readonly ParsedSection[]): ComposeKey[] {
  const usages = sections.flatMap(({ blocks }) => {
    const isCompose = blocks.some(isComposeFile);
    return blocks
      .filter(({ isExercise }) => !isExercise)
      .flatMap((block) => {
        if (/^ya?ml$/.test(languageOf(block)) && block.node.type === 'code')
          return fromYaml(block, block.node.value);
        return fromLines(
          block,
          (text) => /^([a-z_]{4,})\s*:?$/.exec(text.trim())?.[1] ?? null,
          false,
          'code',
        ).filter(({ name }) => name in composeSummaries && (isCompose || name.includes('_')));
      });
  });
  return group(usages).map(([name, list]) => ({
    id: ComposeKeyId.parse(`compose:${name.replaceAll('_', '-')}`),
    name,
    summary: composeSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/compose/${name.replaceAll('_', '-')}/`),
  }));
}

/** A block of YAML with services at its top. */
const isComposeFile = (block: Block) =>
  block.node.type === 'code' &&
  /^ya?ml$/.test(languageOf(block)) &&
  /^services:/m.test(block.node.value);

function fromYaml(block: Block, code: string): NamedUsage[] {
  const document = parseDocument(code);
  if (document.get('apiVersion') !== undefined || document.errors.length > 0) return [];
  const found: NamedUsage[] = [];
  visit(document, {
    Pair(_, { key }) {
      const name = String(key);
      const offset = (key as { range?: [number, number, number] }).range?.[0] ?? 0;
      if (!(name in composeSummaries)) return;
      const height = code.slice(0, offset).split('\n').length;
      const raw = code.split('\n')[height - 1]?.trim() ?? name;
      found.push({ name, usage: toUsage(block, raw, block.passage.line + height, null) });
    },
  });
  return found;
}

function fromLines(
  block: Block,
  nameOf: (line: string) => string | null,
  isBlock: boolean,
  kind: 'code',
): NamedUsage[] {
  const { node, passage, prose } = block;
  if (isBlock && node.type === 'code') {
    return node.value.split('\n').flatMap((line, index) => {
      const name = nameOf(line);
      return name
        ? [{ name, usage: toUsage(block, line.trim(), passage.line + 1 + index, null) }]
        : [];
    });
  }
  return (prose?.marks ?? [])
    .filter((mark) => mark.kind === kind)
    .flatMap(({ start, end }) => {
      const text = prose?.text.slice(start, end) ?? '';
      const name = nameOf(text);
      const told = /^\s*[:：]\s*(.+)$/.exec(prose?.text.slice(end) ?? '')?.[1] ?? null;
      return name ? [{ name, usage: toUsage(block, text, passage.line, told) }] : [];
    });
}

const toUsage = (
  { passage }: Block,
  raw: string,
  line: number,
  explanation: string | null,
): NamedUsage['usage'] => ({
  raw,
  file: passage.file,
  line,
  section: passage.section,
  passage: passage.id,
  explanation,
});

const group = (usages: readonly NamedUsage[]): [string, Instruction['usages']][] =>
  [...Map.groupBy(usages, ({ name }) => name)].map(([name, list]) => [
    name,
    list.map(({ usage }) => usage),
  ]);
