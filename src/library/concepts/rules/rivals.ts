import { withoutBrackets } from '../../../korean/brackets.ts';
import {
  readSubjects,
  saysComparison,
  type Subjects,
  subjectsSetApart,
} from '../../subjects-of.ts';
import { define } from '../define.ts';
import { labelIn, labelOf } from '../label-sign.ts';
import { readNames } from '../names.ts';
import { isTermPhrase, nounPhraseAtEnd } from '../noun-phrase.ts';
import { isShortTerm } from '../noun-words.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';
import { siblingOf } from '../sibling-of.ts';
import { summaryOf } from '../summary.ts';
import { readTopics } from './topic.ts';

/** What a title announces, and where it is told; `said` where a sentence sets two apart by itself. */
type Title = { subjects: Subjects; told: Told[]; said?: Told };
type Told = { scene: Scene; sentence: Sentence };

/**
 * `A vs B`, `A와 B의 차이`, or `A와 B` alone as a heading, a line, a label or a question, where what stands
 * below tells of each: they are set against each other, and terms if the title says so. What a title merely
 * names together one passage must tell of.
 */
export const findRivals: Rule = (scene) => readTitles(scene).flatMap(opposeSubjects);

function opposeSubjects(title: Title): Proposal[] {
  const { names, isSaid } = title.subjects;
  const found = names.map(
    (name) => findTold(name, title.told, isNamed) ?? findTold(name, title.told, isNearly),
  );
  if (found.some((each) => each === null)) return title.said ? setApart(names, title.said) : [];
  const scenes = [...new Set(found.flatMap((each) => each?.told.scene ?? []))];
  if (!isSaid && scenes.length > 1 && !(areRow(scenes) && areAlike(names))) return [];
  const isOne = new Set(found.map((each) => each?.told.sentence)).size === 1;
  const terms = found.flatMap((each) => each?.term ?? []);
  return found.flatMap((each): Proposal[] => {
    if (!each || !(isTermPhrase(each.term) || isShortTerm(each.term) || isPair(terms))) return [];
    const { term, told } = each;
    return [
      define(told.scene, told.sentence, term, {
        strength: isSaid || isOne ? strength.probable : strength.hint,
        defines: strength.hint,
        contrasts: terms.filter((other) => other !== term),
      }),
    ];
  });
}

/** Latin names, or names of one noun: what a title merely joins may be two sides of one thing. */
const areAlike = (names: readonly string[]): boolean =>
  names.every((name) => /^[A-Za-z][\w.+#-]*$/.test(name)) || isPair(names);

/** `A와 B` above a list of just these two. */
function areRow(scenes: readonly Scene[]): boolean {
  const [first, second] = scenes;
  return (
    scenes.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    siblingOf(first, 'next') === second &&
    siblingOf(first, 'previous') === undefined &&
    siblingOf(second, 'next') === undefined
  );
}

/** Set against each other, but terms by other rules alone. */
const setApart = (names: readonly string[], { scene, sentence }: Told): Proposal[] =>
  names.map((term) =>
    define(scene, sentence, term, {
      strength: strength.hint,
      defines: strength.none,
      contrasts: names.filter((other) => other !== term),
    }),
  );

/** Names of one noun, told apart by the word before it: `얕은 복사`, `깊은 복사`. */
const isPair = (terms: readonly string[]): boolean =>
  terms.every((term) => /^\S+(?: \S+){1,2}$/.test(term)) &&
  new Set(terms.map((term) => term.split(' ').at(-1))).size === 1;

function readTitles(scene: Scene): Title[] {
  const { block, sentences, previous, section } = scene;
  const { passage, node } = block;
  if (passage.kind === 'heading')
    return [titled(passage.text, () => scenesBelow(scene).flatMap(tell)) ?? []].flat();
  if (node.type === 'html')
    return [titled(summaryOf(node.value) ?? '', () => nearBelow(scene)) ?? []].flat();
  return [
    sentences.flatMap((_, at) => announcedIn(scene, at) ?? []),
    (previous ? null : titled(section.section.title, () => allOf(scene))) ?? [],
    sentences.flatMap((_, at) => titleIn(scene, at) ?? []),
  ].flat();
}

/** A sentence that sets two apart; it and those behind it tell of them. */
function announcedIn(scene: Scene, at: number): Title | null {
  const [sentence, ...later] = scene.sentences.slice(at);
  const pair =
    sentence && saysComparison(sentence.text)
      ? subjectsSetApart(withoutBrackets(sentence.text))
      : null;
  const names = (pair ?? []).map((name) => nounPhraseAtEnd(name.split(' ')));
  const [first, second] = names;
  if (!sentence || !first || !second || first === second || second !== pair?.[1]) return null;
  const said = { scene, sentence };
  const told = [said, ...later.map((each) => ({ scene, sentence: each }))];
  return { subjects: { names: [first, second], isSaid: true }, told, said };
}

/** A sentence as a title: by its label, or as a whole for what stands behind it. */
function titleIn(scene: Scene, at: number): Title | null {
  const { sentences } = scene;
  const sentence = sentences[at];
  const isCallout = at === 0 && scene.block.prose?.text.startsWith('[!') === true;
  const isAlone = isCallout || (sentences.length === 1 && !/[다.]$/.test(sentence?.text ?? ''));
  if (!sentence || !(isAlone || saysComparison(sentence.text))) return null;
  const label = labelIn(sentence.text);
  const said = { scene, sentence };
  const inLine = label ? titled(label, () => [said]) : null;
  if (inLine) return inLine.subjects.isSaid ? { ...inLine, said } : inLine;
  const later = sentences.slice(at + 1).map((each) => ({ scene, sentence: each }));
  const title = titled(sentence.text, () => (later.length > 0 ? later : nearBelow(scene)));
  return title && (title.subjects.isSaid || isAlone) ? title : null;
}

function titled(text: string, tellBelow: () => Told[]): Title | null {
  const subjects = readSubjects(text);
  const told = subjects ? tellBelow() : [];
  return subjects && told.length > 0 ? { subjects, told } : null;
}

const tell = (scene: Scene): Told[] => scene.sentences.map((sentence) => ({ scene, sentence }));

function scenesBelow(scene: Scene): Scene[] {
  const below: Scene[] = [];
  for (let next = scene.next; next && next.block.passage.kind !== 'heading'; next = next.next)
    below.push(next);
  return below;
}

const allOf = (scene: Scene): Told[] => [scene, ...scenesBelow(scene)].flatMap(tell);

/** What is nested below an item or a line; below a line without a list, the next passages. */
function nearBelow(scene: Scene): Told[] {
  const below = scenesBelow(scene);
  const depth = scene.block.listDepth;
  const end = below.findIndex(({ block }) => block.listDepth <= depth);
  const nested = end < 0 ? below : below.slice(0, end);
  const isLine = depth === 0 && nested.length === 0;
  return (isLine ? below.slice(0, 2) : nested).flatMap(tell);
}

/** The sentence that has a subject as its topic or label, and the term by which it speaks of it. */
function findTold(
  name: string,
  told: readonly Told[],
  isSame: (topic: string, name: string) => boolean,
): { term: string; told: Told } | null {
  const term = readNames(name)?.term ?? name;
  for (const [at, each] of told.entries()) {
    const { text } = each.sentence;
    const next = told[at + 1];
    if (next && fold(text.replace(/[:：]$/, '')) === fold(term)) return { term, told: next };
    const label = labelOf(text);
    const topics = readTopics(each.sentence).map((topic) => topic.term);
    if (label && !readSubjects(label)) topics.push(label);
    const own = topics.find((topic) => isSame(topic, term));
    if (own) return { term: own.length > term.length ? own : term, told: each };
    if (isSame === isNamed && isTopicOf(text, term)) return { term, told: each };
  }
  return null;
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s`*-]/g, '');

/** A name that reads as no noun by itself, `얕은 복사는 …`, is a topic all the same where the title gives it. */
function isTopicOf(text: string, term: string): boolean {
  const at = text.indexOf(term);
  const isWord = at === 0 || /\s/.test(text.charAt(at - 1));
  return at >= 0 && isWord && /^(?:은|는|이?란) /.test(text.slice(at + term.length));
}

const isNamed = (topic: string, name: string): boolean => fold(topic) === fold(name);

/** One of them with a word more: `IAM 역할` for 역할, `B-Tree` for `B-Tree 인덱스`. */
function isNearly(topic: string, name: string): boolean {
  const [a, b] = [topic.toLowerCase(), name.toLowerCase()];
  return a.endsWith(` ${b}`) || b.startsWith(`${a} `);
}
