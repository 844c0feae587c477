import type { Concept, Library } from '../model/library.ts';
import { type Described, namesOf } from './described.ts';
import { tellsName } from './mask.ts';
import { shuffle } from './seed.ts';
import { similarity } from './words.ts';

/** Siblings best first: how many are close, how many plausible; the rest are of the same notes at least. */
export type Ranked = { siblings: Described[]; close: number; plausible: number };

/** What a definition says that the thing is: its last noun, as in `…하는 객체이다`. */
const headOf = (description: string): string =>
  /([\p{L}\p{N}]+?)(?:이다|이며|이고|을 말한다|를 말한다)[.,]/u.exec(
    description.endsWith('.') ? description : `${description}.`,
  )?.[1] ?? '';

/** Nouns that say little: what is a 방식 need not be like another 방식. */
const vague = new Set(['것', '일', '수', '방식', '프로그램', '장치', '기능', '단위', '환경', '대']);

const lastWordOf = ({ term }: Concept): string =>
  term.includes(' ') ? (term.split(' ').at(-1) ?? '') : '';

const fold = (text: string) => text.toLowerCase().replaceAll(/\s/g, '');

/** Whether one name ends in the other: 빌드 캐시 is a 캐시, so that both fit one definition. */
const areNested = (one: Concept, other: Concept): boolean =>
  namesOf(one).some((a) =>
    namesOf(other).some((b) => fold(a).endsWith(fold(b)) || fold(b).endsWith(fold(a))),
  );

/** Whether a definition ends by calling the one thing the other. */
const isKindOf = ({ concept }: Described, other: Concept): boolean => {
  const text = fold(concept.definition?.text ?? '').replace(/(?:이다|을말한다|를말한다)?\.?$/, '');
  return namesOf(other).some((name) => text.endsWith(fold(name)));
};

/** Whether both are kinds of each other, or the one is told by naming the other. */
const mayBothFit = (one: Described, other: Described): boolean =>
  areNested(one.concept, other.concept) ||
  isKindOf(one, other.concept) ||
  isKindOf(other, one.concept) ||
  tellsName(one.description, namesOf(other.concept)) ||
  tellsName(other.description, namesOf(one.concept));

/** Points from which a concept is a plausible stand-in for another, and a close one. */
const enough = 3;
const closeEnough = 5;

/** Concepts looked at for each likeness: the nearest in the notes. */
const looked = 24;

/**
 * For a concept those that could be taken for it, best first: contrasted in the notes, the same kind of
 * thing by their definitions, the same last word in the name, related, told in the same words. Those
 * that only stand in one sentence with it are left out: what is said of the one may hold of the other.
 */
export function rankerOf(
  library: Library,
  described: readonly Described[],
): (item: Described) => Ranked {
  const companions = listCompanions(library);
  const candidatesOf = indexLikeness(described);
  const known = new Map<Concept['id'], Ranked>();
  return (item) => {
    const { id } = item.concept;
    const found = known.get(id) ?? rank(item, candidatesOf(item), companions(id));
    known.set(id, found);
    return found;
  };
}

function rank(
  item: Described,
  candidates: readonly Described[],
  together: ReadonlySet<Concept['id']>,
): Ranked {
  const ranked = shuffle(
    candidates.filter((other) => !mayBothFit(item, other)),
    item.concept.id,
  )
    .map((other) => ({ other, points: pointsOf(item, other, together) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const atLeast = (wanted: number) => ranked.filter(({ points }) => points >= wanted).length;
  return {
    siblings: ranked.map(({ other }) => other),
    close: atLeast(closeEnough),
    plausible: atLeast(enough),
  };
}

function pointsOf(
  { concept, description, words }: Described,
  { concept: other, description: otherDescription, words: otherWords }: Described,
  together: ReadonlySet<Concept['id']>,
): number {
  const sections = new Set(concept.sections);
  const isNear = other.sections.some((section) => sections.has(section));
  const head = headOf(description);
  const hasHead = head !== '' && headOf(otherDescription) === head;
  const lastWord = lastWordOf(concept);
  const link =
    (concept.contrasts.includes(other.id) || other.contrasts.includes(concept.id) ? 6 : 0) +
    (hasHead && (!vague.has(head) || isNear) ? 3 : 0) +
    (lastWord !== '' && lastWordOf(other) === lastWord ? 3 : 0);
  if (link === 0 && together.has(other.id)) return 0;
  return (
    link +
    (concept.related.includes(other.id) ? 1 : 0) +
    10 * Math.max(0, similarity(words, otherWords) - 0.1) +
    (other.kind === concept.kind ? 2 : 0) +
    (other.sections[0] === concept.sections[0] ? 1 : 0) +
    (isNear ? 1 : 0)
  );
}

/** Finds what may be like a concept without looking at all: by contrast, relation, noun, name, kind and place. */
function indexLikeness(described: readonly Described[]): (item: Described) => Described[] {
  const byId = new Map(described.map((item) => [item.concept.id, item]));
  const place = new Map(described.map(({ concept }, at) => [concept.id, at]));
  const keysOf = ({ concept, description }: Described): string[] => [
    `noun ${headOf(description)}`,
    `name ${lastWordOf(concept)}`,
    `kind ${concept.kind}`,
    `kind ${concept.kind} ${concept.sections[0] ?? ''}`,
  ];
  const buckets = new Map<string, Described[]>();
  for (const item of described)
    for (const key of keysOf(item)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(item);
      else buckets.set(key, [item]);
    }
  const nearest = (item: Described, key: string): Described[] => {
    const bucket = buckets.get(key) ?? [];
    const at = bucket.findIndex(
      (one) => (place.get(one.concept.id) ?? 0) >= (place.get(item.concept.id) ?? 0),
    );
    return bucket.slice(Math.max(0, at - looked / 2), at + looked / 2);
  };
  return (item) => {
    const named = [...item.concept.contrasts, ...item.concept.related].flatMap(
      (id) => byId.get(id) ?? [],
    );
    const found = new Set([...named, ...keysOf(item).flatMap((key) => nearest(item, key))]);
    found.delete(item);
    return [...found].sort(
      (a, b) => (place.get(a.concept.id) ?? 0) - (place.get(b.concept.id) ?? 0),
    );
  };
}

/** For each concept those that stand in one sentence with it anywhere. */
export function listCompanions({
  concepts,
}: Library): (id: Concept['id']) => ReadonlySet<Concept['id']> {
  const bySentence = new Map<string, Concept['id'][]>();
  const keysOf = ({ mentions }: Concept) =>
    mentions.map(({ passage, sentence }) => `${passage}#${sentence}`);
  for (const concept of concepts)
    for (const key of keysOf(concept)) {
      const ids = bySentence.get(key);
      if (ids) ids.push(concept.id);
      else bySentence.set(key, [concept.id]);
    }
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return (id) => {
    const concept = byId.get(id);
    return new Set(concept ? keysOf(concept).flatMap((key) => bySentence.get(key) ?? []) : []);
  };
}
