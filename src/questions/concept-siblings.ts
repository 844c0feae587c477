import type { Concept, Library } from '../model/library.ts';
import { findCalledAlike } from './called-alike.ts';
import { type Described, namesOf } from './described.ts';
import { tellsName } from './mask.ts';
import { remember, rememberFor } from '../remember.ts';
import { shuffle } from './seed.ts';
import { similarity } from './words.ts';

/**
 * Siblings best first: how many are close, how many plausible, how many at least of one kind in one
 * place; the rest have little in common with it. `beside` finds those that are told of in the same
 * section, then nearby in the course, whatever they are: few need them.
 */
export type Ranked = {
  siblings: Described[];
  close: number;
  plausible: number;
  near: number;
  beside: () => Described[];
};

/** Nouns that say little: what is a 방식 need not be like another 방식. */
const vague = new Set([
  '방식',
  '프로그램',
  '장치',
  '기능',
  '단위',
  '환경',
  '설정',
  '기록',
  '값',
  '번호',
]);

const empty = new Set(['', '것', '일', '수', '대', '하나']);

const lastWordOf = ({ term }: Concept): string =>
  term.includes(' ') ? (term.split(' ').at(-1) ?? '') : '';

/** Whether one name ends in the other: 빌드 캐시 is a 캐시, so that both fit one definition; 비공개 is not 공개. */
const areNested = (one: Described, other: Described): boolean =>
  one.names.some((a) => other.names.some((b) => endsIn(a, b) || endsIn(b, a)));

const endsIn = (whole: string, part: string): boolean =>
  whole.endsWith(part) && !/[비무미불]$/.test(whole.slice(0, -part.length));

const withoutCopula = remember((folded) => folded.replace(/(?:이다|을말한다|를말한다)?\.?$/, ''));

/** Whether a definition ends by calling the one thing the other. */
function isKindOf({ folded }: Described, other: Described): boolean {
  const text = withoutCopula(folded);
  return other.names.some((name) => text.endsWith(name));
}

/** Whether both are kinds of each other, or the one is told by naming the other. */
export const mayBothFit = (one: Described, other: Described): boolean =>
  areNested(one, other) ||
  isKindOf(one, other) ||
  isKindOf(other, one) ||
  tellsName(one.description, namesOf(other.concept)) ||
  tellsName(other.description, namesOf(one.concept));

/** Points from which a concept may stand in for another at all, beside it, plausibly, and closely. */
const least = 2;
const nearEnough = 3;
const enough = 4;
const closeEnough = 6;
/** Of these points so many must come from what the two are, not from where they stand. */
const likeEnough = 1.5;

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
  const candidatesOf = indexLikeness(described);
  const sections = Map.groupBy(described, ({ concept }) => concept.sections[0]);
  const courses = Map.groupBy(described, courseOf);
  const calledAlike = findCalledAlike(library, described);
  return rememberFor((item) => {
    const alike = calledAlike.get(item);
    const isOther = (other: Described) => other !== item && !alike?.has(other);
    const findBeside = () => {
      const section = sections.get(item.concept.sections[0]) ?? [];
      const course = courses.get(courseOf(item)) ?? [];
      const neighbours = [
        ...around(section, section.indexOf(item)),
        ...around(course, course.indexOf(item)),
      ];
      return [...new Set(neighbours)].filter((other) => isOther(other) && !mayBothFit(item, other));
    };
    return { ...rank(item, candidatesOf(item).filter(isOther)), beside: findBeside };
  });
}

const courseOf = ({ concept }: Described): string | undefined => concept.sections[0]?.split('/')[0];

/** The nearest of a list to one of its places. */
const around = <T>(list: readonly T[], at: number): T[] =>
  list.slice(Math.max(0, at - looked / 2), at + looked / 2);

function rank(item: Described, candidates: readonly Described[]): Omit<Ranked, 'beside'> {
  const sections = new Set(item.concept.sections);
  const ranked = shuffle(
    candidates.filter((other) => !mayBothFit(item, other)),
    item.concept.id,
  )
    .map((other) => {
      const likeness = likenessOf(item, other);
      return { other, likeness, points: likeness + nearnessOf(item, other, sections) };
    })
    .filter(({ points }) => points >= least)
    .sort((a, b) => b.points - a.points);
  // Those that are like it stand before those that are only near it.
  const isLike = ({ points, likeness }: (typeof ranked)[number]) =>
    points >= enough && likeness >= likeEnough;
  const likely = ranked.filter(isLike);
  return {
    siblings: [...likely, ...ranked.filter((one) => !isLike(one))].map(({ other }) => other),
    close: likely.filter(({ points }) => points >= closeEnough).length,
    plausible: likely.length,
    near: ranked.filter(({ points }) => points >= nearEnough).length,
  };
}

function likenessOf(
  { concept, head, words }: Described,
  { concept: other, head: otherHead, words: otherWords }: Described,
): number {
  const hasHead = !empty.has(head) && otherHead === head;
  const lastWord = lastWordOf(concept);
  return (
    (concept.contrasts.includes(other.id) || other.contrasts.includes(concept.id) ? 6 : 0) +
    (hasHead ? (vague.has(head) ? 1 : 3) : 0) +
    (lastWord !== '' && lastWordOf(other) === lastWord ? 3 : 0) +
    (concept.related.includes(other.id) ? 1 : 0) +
    10 * Math.max(0, similarity(words, otherWords) - 0.08)
  );
}

/** Of one kind, and told of in the same place: the first is told of in `sections`. */
function nearnessOf(
  { concept }: Described,
  { concept: other }: Described,
  sections: ReadonlySet<Concept['sections'][number]>,
): number {
  const isNear = other.sections.some((section) => sections.has(section));
  return (
    (other.kind === concept.kind && concept.kind !== 'other' ? 2 : 0) +
    (other.sections[0] === concept.sections[0] ? 1 : 0) +
    (isNear ? 1 : 0)
  );
}

/** Finds what may be like a concept without looking at all: by contrast, relation, noun, name, kind and place. */
function indexLikeness(described: readonly Described[]): (item: Described) => Described[] {
  const byId = new Map(described.map((item) => [item.concept.id, item]));
  const place = new Map(described.map(({ concept }, at) => [concept.id, at]));
  const keysOf = ({ concept, head }: Described): string[] => [
    `noun ${head}`,
    `name ${lastWordOf(concept)}`,
    `kind ${concept.kind}`,
    `kind ${concept.kind} ${concept.sections[0] ?? ''}`,
  ];
  const buckets = new Map<string, Described[]>();
  const places = new Map<string, number>();
  for (const item of described)
    for (const key of keysOf(item)) {
      const bucket = buckets.get(key) ?? [];
      places.set(`${key} ${item.concept.id}`, bucket.push(item) - 1);
      buckets.set(key, bucket);
    }
  const nearest = (item: Described, key: string): Described[] => {
    const bucket = buckets.get(key) ?? [];
    return around(bucket, places.get(`${key} ${item.concept.id}`) ?? 0);
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
