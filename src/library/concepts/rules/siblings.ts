import { define } from '../define.ts';
import { readNames } from '../names.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';
import { siblingOf } from '../sibling-of.ts';
import { readTopics } from './topic.ts';

type Topic = { term: string; sentence: Sentence; weight: Proposal['strength'] };

/**
 * Topics set against each other: next to each other and different but in what stands before one and the
 * same noun (`임시 데이터는 … 영구 데이터는 …`), or in two clauses of a sentence (`백엔드는 …지만 …는 …`).
 */
export const findSiblings: Rule = (scene) => {
  if (scene.block.passage.kind === 'heading') return [];
  const own = topicsOf(scene);
  if (own.length === 0) return opposeLabels(scene);
  const near = [siblingOf(scene, 'previous'), siblingOf(scene, 'next')];
  const others = near.flatMap((other) => (other ? topicsOf(other).slice(0, most) : []));
  return own.flatMap((topic, index): Proposal[] => {
    const beside = [own[index - 1], own[index + 1]].filter((other) => other !== undefined);
    const rival = [...beside, ...others].find(({ term }) => isSibling(topic.term, term));
    if (rival) return [oppose(scene, topic, rival, strength.likely)];
    const opposite = beside.find((other) => isOpposed(topic, other));
    return opposite ? [oppose(scene, topic, opposite, strength.possible)] : [];
  });
};

/**
 * `심볼릭 링크: …` beside `하드 링크: …`, a pair and no longer row: set against each other, but terms by other
 * rules alone.
 */
function opposeLabels(scene: Scene): Proposal[] {
  const term = labelOf(scene);
  const [sentence] = scene.sentences;
  if (!term || !sentence) return [];
  const beside = (['previous', 'next'] as const).map((side) => labelsBeside(scene, side, term));
  const [rival, ...more] = beside.flat().filter((label) => label !== null);
  const isNear = beside.some(([near]) => near === rival);
  if (!rival || more.length > 0 || !isNear) return [];
  const topic = { term, sentence, weight: strength.hint };
  const proposal = oppose(scene, topic, { ...topic, term: rival }, strength.hint);
  return [{ ...proposal, defines: strength.hint }];
}

/** The labels of the next two items on a side, null for what is no sibling of the term. */
function labelsBeside(scene: Scene, side: 'previous' | 'next', term: string): (string | null)[] {
  const near = siblingOf(scene, side);
  return [near, near && siblingOf(near, side)].map((other) => {
    const label = labelOf(other);
    return label && isSibling(term, label) ? label : null;
  });
}

const labelOf = (scene: Scene | undefined): string | null => {
  const text = scene?.block.prose?.text ?? '';
  const label = /^([^:：]{2,40}?)\s*(?:[:：]|[-–—=→]\s)/u.exec(text)?.[1];
  return (label && readNames(label)?.term) ?? null;
};

const most = 6;

const oppose = (scene: Scene, { term, sentence }: Topic, rival: Topic, how: Proposal['strength']) =>
  define(scene, sentence, term, {
    strength: how,
    defines: strength.possible,
    contrasts: [rival.term],
  });

const topicsOf = ({ sentences }: Scene): Topic[] =>
  sentences.flatMap((sentence) =>
    readTopics(sentence).map(({ term, weight }) => ({ term, weight, sentence })),
  );

/** One head and different words before it, or two words that end alike: 인바운드, 아웃바운드. */
function isSibling(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length > 1 && second.length > 1) return first.at(-1) === second.at(-1);
  const isPair = first.length === 1 && second.length === 1 && a.length > 2 && b.length > 2;
  return isPair && /[가-힣]{2}$/u.test(a) && a.slice(-2) === b.slice(-2);
}

/** Two topics of one sentence that tells what both are, or turns; or of two that `반면` parts. */
function isOpposed(a: Topic, b: Topic): boolean {
  if (a.term === b.term) return false;
  if (a.sentence === b.sentence)
    return (
      Math.min(a.weight, b.weight) >= strength.possible ||
      /(?:지만|[는은인]데|반면(?:에)?),? /u.test(a.sentence.text)
    );
  const [, later] = a.sentence.start < b.sentence.start ? [a, b] : [b, a];
  return /^(?:반면|반대로|그에 반해)/u.test(later.sentence.text);
}
