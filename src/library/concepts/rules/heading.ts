import { define } from '../define.ts';
import { isGenus } from '../genus.ts';
import { readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import type { Sentence } from '../sentences.ts';
import { readTopics } from './topic.ts';

const asked =
  /^(?:\d+[.)]\s*)?(.+?)(?:이란|란|은|는)?\s*(?:무엇(?:인가|일까)?요?|뭔가요?|뭐지)?\s*\?$/u;
const introduced =
  /^(?:\d+[.)]\s*)?(.+?)(?:이란|란|의 개념|의 정의| 개념| 정의| 개요| 소개| 시작하기| 이해하기| 입문| 기초| 기본)$/u;

/** `### X란?`, `## X 소개`, `## X` and the first words below it. */
export const findHeadings: Rule = (scene) => {
  const { block, previous, section } = scene;
  if (!block.prose || block.passage.kind === 'heading' || block.passage.kind === 'code') return [];
  const isFirst = previous === undefined;
  const above = previous?.block.passage;
  const isBelow = above?.kind === 'heading';
  const title = isBelow ? above.text : isFirst ? section.section.title : null;
  return title ? readHeading(scene, title) : [];
};

function readHeading(scene: Scene, title: string): Proposal[] {
  const told = asked.exec(title)?.[1] ?? introduced.exec(title)?.[1];
  const names = readNames((told ?? title).trim());
  const [first] = scene.sentences;
  if (!names || !first || !isTermPhrase(names.term)) return [];
  const isOthers = speaksOfAnother(first, names.term);
  if (!told && (isOthers || !isDefining(first.text))) return [];
  return [
    define(scene, first, names.term, {
      ...names,
      strength: told ? strength.likely : strength.probable,
      ...(isOthers ? { defines: strength.hint } : {}),
    }),
  ];
}

/** The sentence has a topic or a label of its own. */
const speaksOfAnother = (sentence: Sentence, term: string): boolean =>
  /^[^.]{2,40}(?:[:：]| [-→=] )/.test(sentence.text) ||
  readTopics(sentence).some((topic) => topic.term !== term);

const isDefining = (text: string): boolean =>
  isGenus(
    /([\p{L}\p{N}-]+?)(?:이다|입니다|다|이며|으로|로)?[.)`]*$/u.exec(
      text.slice(text.lastIndexOf(' ') + 1),
    )?.[1] ?? '',
  );

/** `X란?` within a passage, and the sentence that answers it. */
export const findAsked: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence, at): Proposal[] => {
        const next = scene.sentences[at + 1];
        const term = next && /^(.{2,30}?)이?란\s?(?:무엇인가)?요?\s?\??$/u.exec(sentence.text)?.[1];
        const names = term ? readNames(term) : null;
        if (!next || !names || !isTermPhrase(names.term)) return [];
        return [define(scene, next, names.term, { ...names, strength: strength.likely })];
      });

/** An item or a bold line that is nothing but a name, with what stands below it. */
export const findParents: Rule = ({ block, next }) => {
  const [first] = next?.sentences ?? [];
  if (!block.prose || !next || !first || block.passage.kind === 'heading') return [];
  const { text, marks } = block.prose;
  const isStrong = marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length,
  );
  const isParent =
    next.block.listDepth > block.listDepth && (block.passage.kind === 'item' || isStrong);
  const names = isParent ? readNames(text.trim().replace(/[:：]$/, '')) : null;
  if (!names || !isTermPhrase(names.term)) return [];
  const isOthers = speaksOfAnother(first, names.term);
  return [
    define(next, first, names.term, {
      ...names,
      strength: isStrong && !isOthers ? strength.likely : strength.possible,
      ...(isOthers ? { defines: strength.hint } : {}),
    }),
  ];
};
