import { type Document, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { differByOneSlip } from '../korean/one-slip.ts';
import { ComposeKeyId } from '../model/ids.ts';
import type { ComposeKey } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Block, type Note, offsetAt, type ParsedSection, type Prose } from '../parse/index.ts';
import { codeOf, isYaml } from './code-block.ts';
import { isComposeKey } from './compose-keys.ts';
import { explainStretch } from './explain-stretch.ts';
import { findBareKeys } from './find-bare-keys.ts';
import { groupByName, type NamedUsage, toNamedUsage } from './named-usage.ts';
import { remember, rememberFor } from '../remember.ts';
import { composeSummaries } from './summaries.ts';

/** Compose keys in Compose files, and in the words of sections that speak of Compose. */
export function findComposeKeys(note: Note, section: ParsedSection): NamedUsage[] {
  const speaksOfCompose = isOnCompose(section);
  return section.blocks
    .filter(({ isExercise }) => !isExercise)
    .flatMap((block) => {
      if (isYaml(block)) return fromYaml(block, speaksOfCompose);
      return block.prose && speaksOfCompose ? fromProse(note, block, block.prose) : [];
    });
}

/** A page for every key that the notes use. */
export function gatherComposeKeys(usages: readonly NamedUsage[]): ComposeKey[] {
  return groupByName(usages).map(([name, list]) => ({
    id: ComposeKeyId.parse(`compose:${name.replaceAll('_', '-')}`),
    name,
    summary: composeSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/compose/${name.replaceAll('_', '-')}/`),
  }));
}

export const isOnCompose = ({ blocks }: ParsedSection): boolean =>
  blocks.some(({ passage }) => /compose|컴포즈/i.test(passage.text));

/** Keys of a Compose file, those of lines that are commented out too. */
function fromYaml(block: Block, speaksOfCompose: boolean): NamedUsage[] {
  const code = codeOf(block);
  if (!code) return [];
  const { lines, firstLine, rowAt } = code;
  return readComposeKeys(block, speaksOfCompose).flatMap(({ key, offset }) => {
    const name = meantKey(key);
    if (!name) return [];
    const row = rowAt(offset);
    const raw = lines[row]?.trim() ?? name;
    const told =
      /\S\s+#\s*(.+)$/.exec(raw)?.[1] ?? /^\s*#\s*(.*[가-힣].*)$/.exec(lines[row - 1] ?? '')?.[1];
    return [toNamedUsage(block, name, { raw, line: firstLine + row, explanation: told ?? null })];
  });
}

/** Below these stand names that the author chooses. */
const ownNames = new Set(
  'services volumes networks secrets configs environment labels args depends_on extra_hosts driver_opts sysctls'.split(
    ' ',
  ),
);

/** The YAML of a block, parsed once however many rules ask for it. */
export const readDocument = rememberFor(({ node }: Block): Document =>
  parseDocument(node.type === 'code' ? node.value : ''),
);

/** Every key of a Compose file or of a part of one, with its offset; none for other YAML. */
export function readComposeKeys(
  block: Block,
  speaksOfCompose: boolean,
): { key: string; offset: number }[] {
  const document = readDocument(block);
  const code = block.node.type === 'code' ? block.node.value : '';
  const root = document.contents;
  if (!isMap(root)) return [];
  const names = root.items.map(({ key }) => String(key));
  if (names.some((name) => /^(?:apiVersion|kind|jobs|on|hosts|stages|tasks)$/.test(name)))
    return [];
  if (!speaksOfCompose && !names.includes('services')) return [];
  const found: { key: string; offset: number }[] = [];
  visit(document, {
    Pair(_, { key }, path) {
      const parent = path.at(-2);
      const isOwnName =
        isMap(path.at(-1)) &&
        isPair(parent) &&
        isScalar(parent.key) &&
        ownNames.has(String(parent.key));
      if (isScalar(key) && !isOwnName)
        found.push({ key: String(key), offset: key.range?.[0] ?? 0 });
    },
  });
  const commented = [...code.matchAll(/^(\s*#\s*)([a-z][a-z_]*):(?=\s|$)/gm)].map((match) => ({
    key: match[2] ?? '',
    offset: match.index + (match[1]?.length ?? 0),
  }));
  return [...found, ...commented].toSorted((a, b) => a.offset - b.offset);
}

/** `ports`, `volumes:`, `stdin_open: true` in backticks, and bare where no other word is meant. */
function fromProse(note: Note, block: Block, prose: Prose): NamedUsage[] {
  const spans = prose.marks
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ start, end }) => {
      const key = /^([a-z][a-z_]*)\s*(?::.*)?$/.exec(prose.text.slice(start, end).trim())?.[1];
      const name = meantKey(key ?? '');
      return name ? [{ name, start, end }] : [];
    });
  return [...spans, ...findBareKeys(prose, spans)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, start, end }) =>
      toNamedUsage(block, name, {
        raw: prose.text.slice(start, end).trim(),
        line: note.lines.placeAt(offsetAt(prose, start)).line,
        explanation: explainStretch(prose, { start, end }, { source: note.text, next: Infinity }),
      }),
    );
}

const known = Object.keys(composeSummaries);

/** The key itself, or the one that a longer word misses by one slip. */
const meantKey = remember((key): string | null => {
  if (known.includes(key)) return key;
  if (isComposeKey(key)) return null;
  return known.find((name) => name.length > 6 && differByOneSlip(name, key)) ?? null;
});
