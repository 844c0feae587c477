import type { TextBlock } from '../../parse/index.ts';
import { type Found, longestName, type Names, readLabel } from './words.ts';

/**
 * Two or three neighbours at one depth, each with nested labels, two of them the same in all: 장점, 단점;
 * where the labels are the terms, they are compared by what stands above them.
 */
export const compareNeighbours = (blocks: readonly TextBlock[], about: Names): Found[] =>
  findNeighbours(blocks).map((found) => (isTurned(found, about) ? turn(found) : found));

/** What has a Latin name is a thing itself, and no aspect: `Look Aside` with 읽기 and 쓰기. */
const isTurned = ({ subjects, rows }: Found, about: Names): boolean =>
  rows.every(({ attribute }) => about(attribute)) &&
  !subjects.some((name) => about(name) || /[A-Za-z]/.test(name));

function turn({ subjects, rows, at }: Found): Found {
  const names = rows.map(({ attribute }) => attribute);
  return {
    title: names.join(' vs '),
    subjects: names,
    rows: subjects.map((attribute, column) => ({
      attribute,
      values: rows.map(({ values }) => values[column] ?? ''),
    })),
    at,
  };
}

function findNeighbours(blocks: readonly TextBlock[]): Found[] {
  const parents = blocks.flatMap((block, at) => {
    const name = parentName(block);
    const labels = name ? nestedLabels(blocks, at) : [];
    return name && labels.length > 1 ? [{ name, labels, at, block }] : [];
  });
  const groups: (typeof parents)[] = [];
  for (const parent of parents) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const isNext =
      last?.block.listDepth === parent.block.listDepth &&
      last.at + 1 + spanOf(blocks, last.at) === parent.at &&
      shared([...group, parent]).length > 1;
    if (isNext) group.push(parent);
    else groups.push([parent]);
  }
  return groups
    .filter(({ length }) => length > 1 && length <= 3)
    .map((group) => ({
      title: group.map(({ name }) => name).join(' vs '),
      subjects: group.map(({ name }) => name),
      rows: shared(group).map((attribute) => ({
        attribute,
        values: group.map(
          ({ labels }) => labels.find(({ name }) => name === attribute)?.text ?? '',
        ),
      })),
      at: group[0]?.at ?? 0,
    }));
}

const shared = (group: readonly { labels: readonly { name: string }[] }[]): string[] =>
  (group[0]?.labels ?? [])
    .map(({ name }) => name)
    .filter((name) => group.every(({ labels }) => labels.some((label) => label.name === name)));

/** An item or heading that is a short name and nothing else. */
function parentName({ passage, listDepth }: TextBlock): string | null {
  const isParent = passage.kind === 'heading' || (passage.kind === 'item' && listDepth > 0);
  const name = passage.text
    .replaceAll('**', '')
    .replace(/[:：]$/, '')
    .trim();
  return isParent && name.length <= longestName && !/[.!?:：]/.test(name) ? name : null;
}

/** How many blocks are nested below an item, or stand below a heading. */
function spanOf(blocks: readonly TextBlock[], at: number): number {
  const own = blocks[at];
  const isOut = ({ passage, listDepth }: TextBlock) =>
    passage.kind === 'heading' || (own?.passage.kind === 'item' && listDepth <= own.listDepth);
  let end = at + 1;
  for (let next = blocks[end]; next && !isOut(next); next = blocks[end]) end += 1;
  return end - at - 1;
}

function nestedLabels(blocks: readonly TextBlock[], at: number): { name: string; text: string }[] {
  const below = blocks.slice(at + 1, at + 1 + spanOf(blocks, at));
  const depth = below[0]?.listDepth ?? 0;
  return below
    .filter(({ passage, listDepth }) => listDepth === depth && passage.kind !== 'code')
    .flatMap(({ passage }) => readLabel(passage.text) ?? [])
    .filter(({ text }) => text !== '');
}
