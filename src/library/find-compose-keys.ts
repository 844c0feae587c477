import { parseDocument, visit } from 'yaml';
import { differByOneSlip } from '../korean/one-slip.ts';
import { ComposeKeyId } from '../model/ids.ts';
import type { ComposeKey } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Block, type Note, offsetAt, type ParsedSection } from '../parse/index.ts';
import {
  explanationAfter,
  groupByName,
  languageOf,
  type NamedUsage,
  toNamedUsage,
} from './named-usage.ts';
import { composeSummaries } from './summaries.ts';

/** Compose keys in YAML that is no manifest, and in the code spans of sections that speak of Compose. */
export function findComposeKeys(
  parsed: readonly { note: Note; section: ParsedSection }[],
): ComposeKey[] {
  const usages = parsed.flatMap(({ note, section }) => {
    const speaksOfCompose = section.blocks.some(({ passage }) =>
      /compose|컴포즈/i.test(passage.text),
    );
    return section.blocks
      .filter(({ isExercise }) => !isExercise)
      .flatMap((block) => {
        if (/^ya?ml$/.test(languageOf(block)) && block.node.type === 'code')
          return fromYaml(block, block.node.value);
        return speaksOfCompose ? fromProse(note, block) : [];
      });
  });
  return groupByName(usages).map(([name, list]) => ({
    id: ComposeKeyId.parse(`compose:${name.replaceAll('_', '-')}`),
    name,
    summary: composeSummaries[name] ?? '',
    usages: list,
    url: SiteUrl.parse(`/compose/${name.replaceAll('_', '-')}/`),
  }));
}

function fromYaml(block: Block, code: string): NamedUsage[] {
  const document = parseDocument(code);
  if (document.get('apiVersion') !== undefined) return [];
  const lines = code.split('\n');
  const found: NamedUsage[] = [];
  visit(document, {
    Pair(_, { key }) {
      const name = meantKey(String(key));
      const offset = (key as { range?: [number, number, number] }).range?.[0] ?? 0;
      if (!name) return;
      const height = code.slice(0, offset).split('\n').length;
      found.push(
        toNamedUsage(block, name, {
          raw: lines[height - 1]?.trim() ?? name,
          line: block.passage.line + height,
        }),
      );
    },
  });
  return found;
}

/** `ports`, `volumes:`, `stdin_open: true` in backticks. */
function fromProse(note: Note, block: Block): NamedUsage[] {
  const { prose } = block;
  if (!prose) return [];
  return prose.marks
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ start, end }) => {
      const raw = prose.text.slice(start, end).trim();
      const name = meantKey(/^([a-z][a-z_]*)\s*(?::.*)?$/.exec(raw)?.[1] ?? '');
      const { line } = note.lines.placeAt(offsetAt(prose, start));
      return name
        ? [
            toNamedUsage(block, name, {
              raw,
              line,
              explanation: explanationAfter(prose.text.slice(end)),
            }),
          ]
        : [];
    });
}

const known = Object.keys(composeSummaries);

/** The key itself, or the one that a longer word misses by one slip. */
const meantKey = (key: string): string | null =>
  key in composeSummaries
    ? key
    : (known.find((name) => name.length > 6 && differByOneSlip(name, key)) ?? null);
