import { readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';

export const ofParts = /^(.+?)(?:의)?\s(?:주요\s|핵심\s)?구성\s?(?:요소|품)들?$/u;
const capitals = /^[A-Z]{3,7}$/;

/** A heading that says what has parts: `X의 구성 요소`, `ACID` above what it is spelled by. It defines nothing. */
export const findWholes: Rule = (scene) => {
  const { block, previous, section } = scene;
  const titles = [
    ...(previous ? [] : [{ title: section.section.title, first: scene }]),
    ...(block.passage.kind === 'heading' && scene.next
      ? [{ title: block.passage.text, first: scene.next }]
      : []),
  ];
  return titles.flatMap(({ title, first }): Proposal[] => {
    const isSpelled = capitals.test(title) && isSpelledBy(title, itemsFrom(first));
    const names = readNames(isSpelled ? title : (ofParts.exec(title)?.[1] ?? ''));
    if (!names || !isTermPhrase(names.term, names.english !== null)) return [];
    return [
      {
        ...names,
        contrasts: [],
        kind: null,
        strength: strength.probable,
        defines: strength.none,
        definition: null,
      },
    ];
  });
};

function itemsFrom(first: Scene): string[] {
  const items: string[] = [];
  for (let at: Scene | undefined = first; at?.block.passage.kind === 'item'; at = at.next)
    if (at.block.listDepth === first.block.listDepth) items.push(at.block.prose?.text ?? '');
  return items;
}

const english = /^[^:(]{1,20}\(([A-Za-z])|^([A-Z])[a-z]+\b/u;

/** Whether the English names that items open with have the letters of a word as their initials. */
export const isSpelledBy = (word: string, items: readonly string[]): boolean =>
  items.map((text) => (english.exec(text)?.slice(1).join('') ?? ' ').toUpperCase()).join('') ===
  word;
