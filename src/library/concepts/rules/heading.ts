import { define } from '../define.ts';
import { endsInThing, endsInToldNoun } from '../defining.ts';
import { isGenus } from '../genus.ts';
import { type Names, readNames } from '../names.ts';
import { isTermPhrase, nounPhraseAtEnd } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import { labelled, type Sentence } from '../sentences.ts';
import { isShortTerm } from '../noun-words.ts';
import { readTopics } from './topic.ts';

const asked =
  /^(?:\d+[.)]\s*)?(.+?)(?:(?:이란|란|은|는)?\s*|[이가]\s*(?=무엇|뭔|뭐))(?:무엇(?:인가|일까|이죠)?요?|뭔가요?|뭔데|뭐[지야죠]|뭐예요|뭐임)?\s*\?$/u;
const introduced =
  /^(?:\d+[.)]\s*)?(.+?)(?:이란|란|의 개념|의 정의| 개념| 정의| 개요| 소개| 시작하기| 이해하기| 입문| 기초| 기본)$/u;

/** `### X란?`, `## X 소개`, `## X`, the title of a callout, and the first words below it. */
export const findHeadings: Rule = (scene) => {
  const { block, previous, section } = scene;
  if (!block.prose || block.passage.kind === 'heading' || block.passage.kind === 'code') return [];
  const [callout, ...told] = scene.sentences;
  if (callout && /^\[![\w-]+\]/.test(block.prose.text))
    return readHeading({ ...scene, sentences: told }, callout.text);
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
  if (
    !names ||
    !first ||
    !(isTermPhrase(names.term, names.english !== null) || isShortTerm(names.term))
  )
    return [];
  const isOthers = speaksOfAnother(first, names.term) && !endsInHead(first.text, names.term);
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
  endsInThing(text.replace(/[.)`]+$/, '')) ||
  endsInToldNoun(text) ||
  (text.includes(' ') &&
    isGenus(
      /([\p{L}\p{N}-]+?)(?:이다|입니다|이에요|예요|다|이며|으로|로)?[.)`]*$/u.exec(
        text.slice(text.lastIndexOf(' ') + 1),
      )?.[1] ?? '',
    ));

/** `이진 탐색 트리` and a line that ends in `… 트리`: what it says of others tells of the title. */
const endsInHead = (text: string, term: string): boolean =>
  term.includes(' ') &&
  !labelled.test(text) &&
  text
    .replace(/[.`)]+$/, '')
    .split(/\s+/)
    .at(-1) === term.split(' ').at(-1);

/** `X란?` within a passage, and the sentence that answers it. */
export const findAsked: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence, at): Proposal[] => {
        const told = askedWithin(sentence.text);
        if (told)
          return [define(scene, sentence, told.term, { ...told, strength: strength.likely })];
        const next = scene.sentences[at + 1];
        const term = next && /^(.{2,30}?)이?란\s?(?:무엇인가)?요?\s?\??$/u.exec(sentence.text)?.[1];
        const names = term ? readNames(term) : null;
        if (!next || !names || !isTermPhrase(names.term)) return [];
        return [define(scene, next, names.term, { ...names, strength: strength.likely })];
      });

/** `X가 뭐냐면 …`, as one speaks. */
function askedWithin(text: string): Names | null {
  const term = /^(.{2,50}?)[이가은는]\s(?:뭐|무엇이)냐(?: ?하)?면요?,?\s/u.exec(text)?.[1];
  const names = term ? readNames(nounPhraseAtEnd(term.split(' ')) ?? term) : null;
  return names && isTermPhrase(names.term) ? names : null;
}

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
  const title = text.trim().replace(/[:：]$/, '');
  const told = asked.exec(title)?.[1] ?? /^(.{2,30}?)이?란$/u.exec(title)?.[1];
  const names = isParent && !opensWithCommand(next) ? readNames(told ?? title) : null;
  if (!names || !isTermPhrase(names.term)) return [];
  const isOthers = speaksOfAnother(first, names.term);
  return [
    define(next, first, names.term, {
      ...names,
      strength: told || (isStrong && !isOthers) ? strength.likely : strength.possible,
      ...(isOthers ? { defines: strength.hint } : {}),
    }),
  ];
};

/** Code of more than a word opens it: what one types, no definition. */
const opensWithCommand = ({ block: { prose } }: Scene): boolean =>
  prose?.marks.some(
    ({ kind, start, end }) =>
      kind === 'code' && start === 0 && prose.text.slice(0, end).includes(' '),
  ) ?? false;
