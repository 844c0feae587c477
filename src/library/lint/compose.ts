import { differByOneSlip } from '../../korean/one-slip.ts';
import type { Block, Note, ParsedSection } from '../../parse/index.ts';
import { codeOf, isYaml } from '../code-block.ts';
import { isComposeKey } from '../compose-keys.ts';
import { isOnCompose, readComposeKeys, readDocument } from '../find-compose-keys.ts';
import type { NamedUsage } from '../named-usage.ts';
import { composeSummaries } from '../summaries.ts';
import { lintServices, wrongKey } from './compose-services.ts';
import type { Finding } from './finding.ts';
import { placeIn } from './place-in.ts';
import { tellsOfPast } from './sentence-around.ts';
import { placesIn, type YamlFault } from './yaml-fault.ts';

/** YAML that does not say what is meant: misspelt Compose keys, list items without a blank, broken YAML. */
export function lintCompose(
  note: Note,
  section: ParsedSection,
  keys: readonly NamedUsage[],
): Finding[] {
  const speaksOfCompose = isOnCompose(section);
  return [
    ...section.blocks.filter(isYaml).flatMap((block) => lintYaml(note, block, speaksOfCompose)),
    ...(speaksOfCompose ? lintProse(section) : []),
    ...(speaksOfCompose ? lintVersion(note, section, keys) : []),
  ];
}

/** Mistakes that no note makes on purpose; `...` and several documents are left alone. */
const broken = new Map([
  ['BAD_INDENT', '들여쓰기가 맞지 않습니다'],
  ['TAB_AS_INDENT', '들여쓰기에 탭이 들어 있습니다'],
  ['DUPLICATE_KEY', '같은 키가 두 번 있습니다'],
  ['MISSING_CHAR', '닫는 따옴표나 괄호가 없습니다'],
  ['BLOCK_AS_IMPLICIT_KEY', '한 줄에 쌍점이 두 번 있습니다'],
]);

function lintYaml(note: Note, block: Block, speaksOfCompose: boolean): Finding[] {
  const code = codeOf(block);
  if (!code) return [];
  const { text } = code;
  const placeOf = placesIn(note, code);
  const faults = readDocument(block).errors.flatMap(({ code, pos }): Finding[] => {
    const told = broken.get(code);
    return told
      ? [{ rule: 'yaml', severity: 'warning', message: `YAML의 ${told}.`, at: placeOf(pos[0]) }]
      : [];
  });
  const items = [...text.matchAll(/^[ \t]*(-[^\s\-#][^\n]*)$/gm)].map((match): Finding =>
    listItem(match[1] ?? '', placeOf(match.index + match[0].indexOf('-'))),
  );
  const keys = readComposeKeys(block, speaksOfCompose).flatMap(({ key, offset }) => [
    ...misspeltKey(key, placeOf(offset)),
    ...wrongNumber(key, placeOf(offset)),
  ]);
  const told = new Set(keys.map(({ at }) => at));
  const services = lintServices(readDocument(block))
    .map(({ at, ...fault }) => ({ ...fault, at: placeOf(at) }))
    .filter(({ at }) => !told.has(at))
    .map(ofKey);
  return [...faults, ...(/^\s*[\w"']+:/m.test(text) ? items : []), ...keys, ...services];
}

const listItem = (item: string, at: number): Finding => ({
  rule: 'yaml',
  severity: 'warning',
  message: 'YAML 목록의 - 뒤에는 빈칸이 있어야 합니다.',
  suggestion: `- ${item.slice(1)}`,
  at,
});

const known = Object.keys(composeSummaries);

/** `port` for ports; the singular has a meaning of its own in some. */
function wrongNumber(key: string, at: number): Finding[] {
  if (isComposeKey(key) || /^(?:network|label|secret)$/.test(key)) return [];
  const meant = known.find((name) => name === `${key}s` || key === `${name}s`);
  return meant ? [ofKey(wrongKey(key, meant, at))] : [];
}

const ofKey = (fault: YamlFault): Finding => ({
  rule: 'compose-key',
  severity: 'warning',
  ...fault,
});

/** One slip, but for the plural that ordinary words have. */
function misspeltKey(key: string, at: number): Finding[] {
  if (!/^[a-z_]{6,}$/.test(key) || isComposeKey(key)) return [];
  const meant = known.find(
    (name) =>
      name.length > 6 && differByOneSlip(name, key) && key !== `${name}s` && name !== `${key}s`,
  );
  return meant ? [ofKey(wrongKey(key, meant, at))] : [];
}

/** `enviroment:` and `-80:80` in the backticks of a section on Compose. */
function lintProse({ blocks }: ParsedSection): Finding[] {
  return blocks
    .flatMap((block) => block.proses)
    .flatMap(({ text, marks }) =>
      marks
        .filter(({ kind }) => kind === 'code')
        .flatMap(({ start, end, sourceStart }) => {
          const span = text.slice(start, end).trim();
          if (/^-\d[\d.]*:\d/.test(span)) return [listItem(span, sourceStart)];
          return misspeltKey(span.replace(/:.*$/, ''), sourceStart);
        }),
    );
}

/** The key `version` in a sentence that does not say that it is gone; in blocks the table has it. */
function lintVersion(note: Note, section: ParsedSection, keys: readonly NamedUsage[]): Finding[] {
  const inBlocks = new Set(section.blocks.filter(isYaml).map(({ passage }) => passage.id));
  return keys
    .filter(({ name, usage }) => name === 'version' && !inBlocks.has(usage.passage))
    .flatMap(({ usage: { raw, line } }): Finding[] => {
      const at = placeIn(note, raw, line);
      if (tellsOfPast(note.text, at, at + raw.length)) return [];
      return [
        {
          rule: 'retired',
          severity: 'warning',
          message: 'Compose 파일의 version은 더 읽지 않습니다(2020-08).',
          suggestion: '적지 않습니다.',
          at,
        },
      ];
    });
}
