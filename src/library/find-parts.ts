import type { Concept } from '../model/library.ts';
import type { TextNote, TextSection } from '../parse/index.ts';
import { pairsBelowName, pairsBelowTitle, pairsInList } from './parts/in-lists.ts';
import { type Pair, pairsInSentences, partsToldOf } from './parts/in-sentences.ts';
import { type Names, readNamesOf } from './parts/marked-text.ts';

/** Concepts with what they are made of, where a sentence, a list or a definition of the notes says so. */
export function findParts(notes: readonly TextNote[], concepts: readonly Concept[]): Concept[] {
  const names = readNamesOf(concepts);
  const partsOf = new Map<Concept, Set<Concept['id']>>();
  const told = notes.flatMap(({ sections }) =>
    sections.flatMap((section) => pairsIn(section, names)),
  );
  for (const { whole, part } of [...told, ...concepts.flatMap((each) => pairsDefined(each, names))])
    if (whole !== part) partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(part.id));
  return concepts.map((concept) => ({ ...concept, parts: [...(partsOf.get(concept) ?? [])] }));
}

const speaksOfParts =
  /구성|이루어|나뉘|나뉜|나눌|나눈|포함|보유|갖추|모여|일부|부분|부품|들어|묶|합친|모은|엮|기둥|축|모음|집합|모임| \+ |^[A-Z]{3,7}$/;

function pairsIn({ section, blocks }: TextSection, names: Names): Pair[] {
  const told = blocks.flatMap(({ passage, prose, isExercise }, at): Pair[] => {
    if (!prose || isExercise || !speaksOfParts.test(prose.text)) return [];
    const lists = pairsInList(blocks, at, names);
    if (passage.kind === 'heading') return lists;
    return [
      ...pairsInSentences(names.mark(prose.text), names),
      ...lists,
      ...pairsBelowName(blocks, at, names),
    ];
  });
  return [...pairsBelowTitle(section.title, blocks, names), ...told];
}

const label = /^.{1,60}?(?:\s?[:：]|\s(?:[-–—=→]|[-=]>))\s/u;

const topic = /^(?:은|는|이란|란)\s/u;

/** `X: …하는 Y의 모음`, `X는 Y와 Z로 이루어진다`. */
function pairsDefined(whole: Concept, names: Names): Pair[] {
  const text = whole.definition?.text ?? '';
  if (!text.startsWith(whole.term) && names.opening(text) !== whole) return [];
  const behind = text.startsWith(whole.term) ? text.slice(whole.term.length) : '';
  const told = topic.test(behind) ? behind.replace(topic, '') : text.replace(label, '');
  if (told === text) return [];
  const [sentence = ''] = told.split(/(?<=[.])\s/);
  return partsToldOf(names.mark(sentence), names).map((part) => ({ whole, part }));
}
