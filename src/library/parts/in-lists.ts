import type { Concept } from '../../model/library.ts';
import type { TextBlock } from '../../parse/index.ts';
import { isSpelledBy } from '../concepts/rules/whole.ts';
import { partsToldOf, type Pair } from './in-sentences.ts';
import type { Names } from './marked-text.ts';

const title =
  /^(?:[^⟦]{0,12}\s)?⟦(\d+)⟧(?:의|에서 도는|에서 실행되는|에 있는|를 이루는|을 이루는)?\s(?:주요\s|핵심\s)?(?:구성\s?요소|구성품|부품|구성)들?(?:(?:은|는)\s(?:다음|아래)과\s같\S*)?[.:：]?$/u;
const bareTitle =
  /^(?:\d+(?:\.\d+)*[.)]?\s*)?(?:주요\s|핵심\s)?(?:구성\s?요소|구성품|부품)[:：]?$/u;

/** `X의 구성 요소` above a list or a table: a heading, a line or an item; a bare one tells of the heading above it. */
export function pairsInList(blocks: readonly TextBlock[], at: number, names: Names): Pair[] {
  const block = blocks[at];
  if (!block) return [];
  const { passage, headings } = block;
  const above = headings.findLast(({ line }) => line !== passage.line);
  const whole =
    above && bareTitle.test(passage.text)
      ? names.opening(above.text.replace(number, ''))
      : wholeIn(passage.text, names);
  const members = membersOf(blocks, at);
  const isAcronym = !whole && passage.kind === 'heading' && isSpelledBy(passage.text, members);
  return join(isAcronym ? names.named(passage.text) : whole, members, names);
}

/** The same of the heading that opens a section. */
export function pairsBelowTitle(title: string, blocks: readonly TextBlock[], names: Names): Pair[] {
  const members = membersOf(blocks, -1);
  return join(
    isSpelledBy(title, members) ? names.named(title) : wholeIn(title, names),
    members,
    names,
  );
}

const number = /^\d+(?:\.\d+)*[.)]?\s*/;

function wholeIn(heading: string, names: Names): Concept | undefined {
  const { text, owners } = names.mark(heading.replace(number, ''));
  return owners[Number(title.exec(text)?.[1] ?? NaN)];
}

function join(whole: Concept | undefined, members: readonly string[], names: Names): Pair[] {
  if (!whole) return [];
  return members.flatMap((text) => {
    const part = names.opening(text);
    return part ? [{ whole, part }] : [];
  });
}

/** What the items of the next list open with, or the cells of a table's first column. */
function membersOf(blocks: readonly TextBlock[], at: number): string[] {
  const own = blocks[at];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ passage, listDepth }) =>
    !own || own.passage.kind === 'heading'
      ? passage.kind === 'heading'
      : passage.kind === 'heading' || listDepth <= own.listDepth,
  );
  const below = end < 0 ? rest : rest.slice(0, end);
  const [next] = rest;
  if (next?.passage.kind === 'table') return firstColumn(next.passage.text);
  const items = below.filter(({ passage }) => passage.kind === 'item');
  const depth = items[0]?.listDepth;
  return items.flatMap(({ listDepth, prose }) => (listDepth === depth && prose ? prose.text : []));
}

const firstColumn = (table: string): string[] =>
  table
    .split('\n')
    .slice(2)
    .map((line) => (line.replace(/^\s*\|/, '').split('|')[0] ?? '').replaceAll(/[`*]/g, '').trim());

const longestName = 40;

/** What is nested below a name alone and tells what it is made of, without naming it again. */
export function pairsBelowName(blocks: readonly TextBlock[], at: number, names: Names): Pair[] {
  const block = blocks[at];
  if (!block?.prose || block.listDepth === 0) return [];
  const told = partsToldOf(names.mark(block.prose.text), names);
  if (told.length === 0) return [];
  const parent = blocks.slice(0, at).findLast(({ listDepth }) => listDepth < block.listDepth);
  const text = parent?.passage.text ?? '';
  const whole = text.length <= longestName ? names.named(text.replace(/[:：]$/, '')) : undefined;
  return whole ? told.map((part) => ({ whole, part })) : [];
}
