import { withoutBrackets } from '../../../korean/brackets.ts';
import { splitParticle } from '../../../korean/particles.ts';
import { define } from '../define.ts';
import { labelOf } from '../label-sign.ts';
import { readNames } from '../names.ts';
import { isTermPhrase, isVerbal } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import { labelled, type Sentence } from '../sentences.ts';
import { siblingOf } from '../sibling-of.ts';
import { hedge, readTopics } from './topic.ts';

type Topic = { term: string; sentence: Sentence; weight: Proposal['strength'] };

/**
 * Topics set against each other: next to each other and different but in what stands before one and the
 * same noun (`임시 데이터는 … 영구 데이터는 …`), or in two clauses of a sentence (`백엔드는 …지만 …는 …`).
 */
export const findSiblings: Rule = (scene) => {
  if (scene.block.passage.kind === 'heading') return [];
  const own = topicsOf(scene);
  if (own.length === 0) return [...opposeLabels(scene), ...opposeLines(scene)];
  const near = [siblingOf(scene, 'previous'), siblingOf(scene, 'next')];
  const others = near.flatMap((other) => (other ? topicsOf(other).slice(0, most) : []));
  const opposed = own.flatMap((topic, index): Proposal[] => {
    const beside = [own[index - 1], own[index + 1]].filter((other) => other !== undefined);
    const rival = [...beside, ...others].find(({ term }) => isSibling(topic.term, term));
    if (rival) return [oppose(scene, topic, rival, strength.likely)];
    const opposite = beside.find((other) => isOpposed(topic, other));
    if (opposite) return [oppose(scene, topic, opposite, howOpposed(topic, opposite))];
    const parallel =
      own.length === 2 ? beside.find((other) => isParallel(topic, other)) : undefined;
    const how =
      parallel && isOneKind(topic.term, parallel.term) ? strength.probable : strength.hint;
    return parallel ? [{ ...oppose(scene, topic, parallel, how), defines: strength.hint }] : [];
  });
  return [...opposed, ...opposeLines(scene)];
};

/**
 * `심볼릭 링크: …` beside `하드 링크: …`, a pair and no longer row: set against each other, but terms by other
 * rules alone.
 */
function opposeLabels(scene: Scene): Proposal[] {
  const term = labelOfScene(scene);
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

/** The same of lines with labels in one passage; two on one line are a pair by that: `켬 = … / 끔 = …`. */
function opposeLines(scene: Scene): Proposal[] {
  const { sentences } = scene;
  if (sentences.length < 2) return [];
  const lines = sentences.flatMap((sentence) => {
    const term = labelled.test(sentence.text) ? labelOf(sentence.text) : null;
    return term ? [{ term, sentence, weight: strength.hint }] : [];
  });
  const [first, second, ...others] = lines;
  const isOneLine = others.length === 0 && first?.sentence.line === second?.sentence.line;
  return lines.flatMap((line, at) => {
    const near = [at - 2, at - 1, at + 1, at + 2].flatMap((other) => lines[other] ?? []);
    const [rival, ...more] = near.filter(({ term }) => isOneLine || isSibling(line.term, term));
    if (!rival || more.length > 0 || Math.abs(lines.indexOf(rival) - at) > 1) return [];
    return [{ ...oppose(scene, line, rival, strength.hint), defines: strength.hint }];
  });
}

/** The labels of the next two items on a side, null for what is no sibling of the term. */
function labelsBeside(scene: Scene, side: 'previous' | 'next', term: string): (string | null)[] {
  const near = siblingOf(scene, side);
  return [near, near && siblingOf(near, side)].map((other) => {
    const label = labelOfScene(other);
    return label && isSibling(term, label) ? label : null;
  });
}

/** The label of an item, or its name where what it says is nested below. */
function labelOfScene(scene: Scene | undefined): string | null {
  const text = scene?.block.prose?.text ?? '';
  const label = labelOf(text);
  const isParent = (scene?.next?.block.listDepth ?? 0) > (scene?.block.listDepth ?? 0);
  const name = label === null && isParent ? readNames(text)?.term : undefined;
  return name && isTermPhrase(name) ? name : label;
}

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

/** One head and different words before it, two words that end alike, 인바운드, 아웃바운드, or two numbers of one name. */
function isSibling(a: string, b: string): boolean {
  if (a === b) return false;
  if (/\d$/.test(a) && a.replace(numbered, '') === b.replace(numbered, '')) return true;
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length > 1 && second.length > 1) return first.at(-1) === second.at(-1);
  const isPair = first.length === 1 && second.length === 1 && a.length > 2 && b.length > 2;
  return isPair && /[가-힣]{2}$/u.test(a) && a.slice(-2) === b.slice(-2);
}

const numbered = /(?<=[\p{L}])[\s/-]?v?\d[\d.]*$/u;

/** `…는 점이 다르다`, `…는 게 차이`: the sentence says that two are set against each other, or defines both. */
const howOpposed = (a: Topic, b: Topic): Proposal['strength'] =>
  a.sentence === b.sentence &&
  (/[는은한된인] 반면에?,? /u.test(a.sentence.text) ||
    saysDifference.test(a.sentence.text) ||
    (a.weight >= strength.possible && b.weight >= strength.possible))
    ? strength.probable
    : strength.possible;

const saysDifference = /(?:차이|다르|다른|다릅|다름|달라|다릅|구별|구분)/u;

const clauses = /^(.{4,80}?(?:[고며],?|,)) (.{4,80})$/u;
/** `선불형은 …하고 후불형은 …`: kinds of one thing. */
const isOneKind = (a: string, b: string): boolean =>
  [a, b].every((term) => /^[가-힣]{2,4}[형식성]$/u.test(term)) && a.slice(-1) === b.slice(-1);
const goesOn = /(?:므로|면|[아어해]서|니까|지만|[고며]),? /u;

/** `A는 …하고 B는 …한다`, `A는 …하는 시간, B는 …하는 폭`: a sentence of two plain clauses, one topic in front of each. */
function isParallel(a: Topic, b: Topic): boolean {
  if (a.term === b.term || a.sentence !== b.sentence) return false;
  const text = withoutBrackets(a.sentence.text).replace(ornament, '').replace(hedge, '');
  const [, first = '', second = ''] = clauses.exec(text) ?? [];
  return (
    [first, second].every((clause) => clause !== '' && !goesOn.test(clause)) &&
    (/[고며],?$/u.test(first) || endsInNoun(first)) &&
    [a.term, b.term].every((term) => first.startsWith(term) || second.startsWith(term))
  );
}

const ornament = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u;

const endsInNoun = (clause: string): boolean => {
  const word = clause.replace(/,$/, '').split(' ').at(-1) ?? '';
  return splitParticle(word).particle === '' && !isVerbal(word);
};

/** Two topics of one sentence that tells what both are, or turns; or of two that `반면` parts. */
function isOpposed(a: Topic, b: Topic): boolean {
  if (a.term === b.term) return false;
  if (a.sentence === b.sentence)
    return (
      Math.min(a.weight, b.weight) >= strength.possible ||
      saysDifference.test(a.sentence.text) ||
      /(?:지만|[는은인]데|반면(?:에)?),? /u.test(a.sentence.text)
    );
  const [, later] = a.sentence.start < b.sentence.start ? [a, b] : [b, a];
  return /^(?:반면|반대로|그에 반해)/u.test(later.sentence.text);
}
