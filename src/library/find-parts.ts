import type { Concept } from '../model/library.ts';
import type { TextNote, TextSection } from '../parse/index.ts';
import { indexNames, type NameIndex } from './concepts/name-index.ts';

type Pair = { whole: Concept; part: Concept };

/** Concepts with what they are made of, where a sentence or a heading of the notes says so. */
export function findParts(notes: readonly TextNote[], concepts: readonly Concept[]): Concept[] {
  const find = indexNames(concepts);
  const partsOf = new Map<Concept, Set<Concept['id']>>();
  for (const section of notes.flatMap(({ sections }) => sections))
    for (const { whole, part } of pairsIn(section, find)) {
      if (whole === part) continue;
      partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(part.id));
    }
  return concepts.map((concept) => ({ ...concept, parts: [...(partsOf.get(concept) ?? [])] }));
}

const speaksOfParts = /구성|이루어|나뉘|나뉜|포함|보유|갖추|모여|일부|부분|부품|들어/;

function pairsIn({ blocks }: TextSection, find: NameIndex<Concept>): Pair[] {
  return blocks.flatMap(({ passage, prose, isExercise }, at): Pair[] => {
    if (!prose || isExercise || !speaksOfParts.test(prose.text)) return [];
    const { text, owners } = markNames(prose.text, find);
    if (passage.kind !== 'heading') return readSentences(text, owners);
    const whole = owners[Number(headed.exec(text)?.[1] ?? NaN)];
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex((block) => block.passage.kind === 'heading');
    const items = (end < 0 ? rest : rest.slice(0, end)).filter(
      ({ passage }) => passage.kind === 'item',
    );
    const depth = items[0]?.listDepth;
    return items.flatMap((item) => {
      const [first] = item.listDepth === depth ? find(item.prose?.text ?? '') : [];
      return whole && first?.start === 0 ? [{ whole, part: first.owner }] : [];
    });
  });
}

/** The text with each name as `⟦3⟧`, so that patterns see names and the words between them. */
function markNames(text: string, find: NameIndex<Concept>): { text: string; owners: Concept[] } {
  const found = find(text);
  let marked = '';
  let from = 0;
  for (const [nth, { start, end }] of found.entries()) {
    marked += `${text.slice(from, start)}⟦${nth}⟧`;
    from = end;
  }
  return {
    text: (marked + text.slice(from)).replaceAll(/\s?\([^()]*\)/g, ''),
    owners: found.map(({ owner }) => owner),
  };
}

const name = '⟦(\\d+)⟧';
/** Names in a row, each with a word or two before it: `⟦1⟧, ⟦2⟧와 여러 ⟦3⟧`. */
const row = '((?:⟦\\d+⟧(?:,|와|과|\\s및|\\s?·|\\s그리고)\\s?(?:[^⟦.,]{0,12}\\s)?)*⟦\\d+⟧)';
const lead = '\\s(?:[^.⟦,]{0,24}\\s)?';
const headed =
  /⟦(\d+)⟧(?:의|에서 도는|에서 실행되는|에 있는|를 이루는|을 이루는)?\s(?:주요\s|핵심\s)?(?:구성\s?요소|구성품|부품)/;

/** Whole first, its parts behind it. */
const wholeFirst = [
  `${name}(?:은|는|이|가)${lead}${row}(?:으로|로)\\s(?:[^.⟦]{0,10}\\s)?(?:구성|이루어|나뉘|나뉜|짜여|되어 있)`,
  `${name}(?:은|는)${lead}${row}(?:을|를|도)\\s(?:모두 |함께 )?(?:포함|보유|갖추|갖춘)`,
  `${name}의\\s(?:주요\\s|핵심\\s)?(?:구성\\s?요소|부품)(?:로는|에는|은|는|:)${lead.replace('\\s', '\\s?')}${row}`,
  `${name}에는${lead}${row}(?:이|가)\\s(?:모두 |함께 )?(?:들어|포함)`,
].map((pattern) => new RegExp(pattern, 'g'));
/** Parts first. */
const partsFirst = [
  `${row}(?:으로|로)\\s(?:된|이루어진|구성된|짜인)\\s${name}`,
  `${row}(?:이|가)\\s(?:모여|모두 모여|합쳐져)\\s(?:[^.⟦]{0,10}\\s)?${name}(?:을|를|이|가)`,
  `${row}(?:은|는)\\s${name}의\\s(?:[^.⟦]{0,8}\\s)?(?:일부|구성\\s?요소|한 부분|부품)`,
].map((pattern) => new RegExp(pattern, 'g'));

function readSentences(text: string, owners: readonly Concept[]): Pair[] {
  const pair = (whole = '', parts = ''): Pair[] => {
    const owner = owners[Number(whole)];
    const named = [...parts.matchAll(/⟦(\d+)⟧/g)].flatMap(([, nth]) => owners[Number(nth)] ?? []);
    return owner ? named.map((part) => ({ whole: owner, part })) : [];
  };
  return [
    ...wholeFirst.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, whole, parts]) => pair(whole, parts)),
    ),
    ...partsFirst.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(([, parts, whole]) => pair(whole, parts)),
    ),
  ];
}
