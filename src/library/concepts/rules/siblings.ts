import { define } from '../define.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';
import { siblingOf } from '../sibling-of.ts';
import { readTopics } from './topic.ts';

type Topic = { term: string; sentence: Sentence };

/**
 * Topics set against each other: next to each other and different but in what stands before one and the
 * same noun (`임시 데이터는 … 영구 데이터는 …`), or in two clauses of a sentence (`백엔드는 …지만 …는 …`).
 */
export const findSiblings: Rule = (scene) => {
  if (scene.block.passage.kind === 'heading') return [];
  const own = topicsOf(scene);
  if (own.length === 0) return [];
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

const most = 6;

const oppose = (scene: Scene, { term, sentence }: Topic, rival: Topic, how: Proposal['strength']) =>
  define(scene, sentence, term, {
    strength: how,
    defines: strength.possible,
    contrasts: [rival.term],
  });

const topicsOf = ({ sentences }: Scene): Topic[] =>
  sentences.flatMap((sentence) => readTopics(sentence).map(({ term }) => ({ term, sentence })));

/** One head and different words before it, or two words that end alike: 인바운드, 아웃바운드. */
function isSibling(a: string, b: string): boolean {
  if (a === b) return false;
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length > 1 && second.length > 1) return first.at(-1) === second.at(-1);
  const isPair = first.length === 1 && second.length === 1 && a.length > 2 && b.length > 2;
  return isPair && /[가-힣]{2}$/u.test(a) && a.slice(-2) === b.slice(-2);
}

/** Two topics of one sentence, or of two that `반면` parts. */
function isOpposed(a: Topic, b: Topic): boolean {
  if (a.term === b.term) return false;
  if (a.sentence === b.sentence) return /(?:지만|[는은인]데|반면(?:에)?),? /u.test(a.sentence.text);
  const [, later] = a.sentence.start < b.sentence.start ? [a, b] : [b, a];
  return /^(?:반면|반대로|그에 반해)/u.test(later.sentence.text);
}
