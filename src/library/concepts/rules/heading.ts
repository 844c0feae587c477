import { define } from '../define.ts';
import { endsInThing, endsInToldNoun } from '../defining.ts';
import { isGenus } from '../genus.ts';
import { isAcronymOf, type Names, readNames } from '../names.ts';
import { isTermPhrase, nounPhraseAtEnd } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Scene, strength } from '../proposal.ts';
import { summaryOf } from '../summary.ts';
import { labelled, namedLine, type Sentence } from '../sentences.ts';
import { isShortTerm } from '../noun-words.ts';
import { readTopics } from './topic.ts';
import { ofParts } from './whole.ts';

const asked =
  /^(?:(?:\d+|Q\d*|질문\d*)[.):](?!\d)\s*)?(.+?)(?:(?:이란|란|[은는]요?)?\s*|[이가]\s*(?=무엇|뭔|뭐))(?:무엇(?:인가|일까|이죠)?요?|뭔가요?|뭔데|뭐[지야죠]|뭐[예에]요|뭐임|뭘까요?|무엇입니까)?\s*\?$/u;
const introduced =
  /^(.+?)(?:이란|란|의 개념|의 정의| 개념| 정의| 개요| 소개| 시작하기| 이해하기| 입문| 기초| 기본)$/u;

/** Below these one says hello first: `## X 입문`. */
const leadsIn = /(?:소개|시작하기|이해하기|입문|기초|기본)$/u;

/** `### X란?`, `## X 소개`, `## X`, the title of a callout, and the first words below it. */
export const findHeadings: Rule = (scene) => {
  const { block, previous, section } = scene;
  if (!block.prose || block.passage.kind === 'heading' || block.passage.kind === 'code') return [];
  const [callout, ...told] = scene.sentences;
  if (callout && /^\[![\w-]+\]/.test(block.prose.text))
    return readHeading({ ...scene, sentences: told }, callout.text);
  const isBelow = block.passage.line > section.section.line;
  const title = previous ? titleOf(previous) : isBelow ? section.section.title : null;
  return title ? readHeading(scene, title) : [];
};

/** What a heading, a toggle or a line that asks says of the passage behind it. */
function titleOf({ block, sentences }: Scene): string | null {
  const { passage, node } = block;
  if (passage.kind === 'heading') return passage.text;
  if (node.type === 'html') return summaryOf(node.value);
  const [line, ...more] = sentences;
  const isAsked = line && more.length <= 1 && /[?？]$/.test(passage.text);
  return isAsked && asked.test(passage.text) ? passage.text : null;
}

function readHeading(scene: Scene, title: string): Proposal[] {
  const told = asked.exec(title)?.[1] ?? introduced.exec(title)?.[1];
  const names = readNames((told ?? title).trim());
  const [first] = withoutSpelling(scene.sentences, names);
  if (
    !names ||
    !first ||
    !(isTermPhrase(names.term, names.english !== null) || isShortTerm(names.term))
  )
    return [];
  if (!told && ofParts.test(title)) return [];
  const isOthers = speaksOfAnother(first, names.term) && !endsInHead(first.text, names.term);
  if (!told && (isOthers || !isDefining(first.text))) return [];
  return [
    define(scene, first, names.term, {
      ...names,
      strength: told ? strength.likely : strength.probable,
      ...(isOthers
        ? { defines: strength.hint }
        : leadsIn.test(title) && !isDefining(first.text)
          ? { defines: strength.possible }
          : {}),
    }),
  ];
}

/** What spells an acronym out, `Infrastructure as Code.`, says less than the sentence behind it. */
function withoutSpelling(sentences: readonly Sentence[], names: Names | null): readonly Sentence[] {
  const [first, second] = sentences;
  const full = first?.text.replace(/\.$/, '') ?? '';
  return names && second && isAcronymOf(names.term, full) && /^[\x20-\x7E]+$/.test(full)
    ? sentences.slice(1)
    : sentences;
}

/** The sentence has a topic or a label of its own. */
const speaksOfAnother = (sentence: Sentence, term: string): boolean =>
  labelled.test(sentence.text) || readTopics(sentence).some((topic) => topic.term !== term);

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
        const term =
          next &&
          (askedIn(sentence.text) ??
            (namedLine.test(sentence.text) && isDefining(next.text) ? sentence.text : undefined));
        const names = term ? readNames(term) : null;
        if (!next || !names || !isTermPhrase(names.term, names.english !== null)) return [];
        const found = define(scene, next, names.term, { ...names, strength: strength.likely });
        return /[가-힣]/u.test(found.definition?.text ?? '') ? [found] : [];
      });

const askedIn = (text: string): string | undefined =>
  /[?？]$/.test(text)
    ? asked.exec(text)?.[1]
    : /^(.{2,30}?)이?란\s?(?:무엇인가)?요?$/u.exec(text)?.[1];

/** `X가 뭐냐면 …`, as one speaks. */
function askedWithin(text: string): Names | null {
  const term = /^(.{2,50}?)[이가은는]\s(?:뭐|무엇이)냐(?: ?하)?면요?,?\s/u.exec(text)?.[1];
  const names = term ? readNames(nounPhraseAtEnd(term.split(' ')) ?? term) : null;
  return names && isTermPhrase(names.term) ? names : null;
}

/** An item or a bold line that is nothing but a name, with what stands below it; below a plain line a definition. */
export const findParents: Rule = ({ block, next }) => {
  const [first] = next?.sentences ?? [];
  if (!block.prose || !next || !first || block.passage.kind === 'heading') return [];
  const { text, marks } = block.prose;
  const isParent = next.block.listDepth > block.listDepth && !/[.!]$/.test(text);
  if (!isParent || opensWithCommand(next)) return [];
  const isStrong = marks.some(
    ({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length,
  );
  const title = text.trim().replace(/[:：]$/, '');
  const told = asked.exec(title)?.[1] ?? /^(.{2,30}?)이?란$/u.exec(title)?.[1];
  const names = readNames(told ?? title);
  if (!names || !isTermPhrase(names.term, names.english !== null)) return [];
  const isMeaning = meaning.test(first.text);
  const isOthers = !isMeaning && speaksOfAnother(first, names.term);
  if (isOthers && !told && labelled.test(first.text)) return [];
  const isLine = block.passage.kind !== 'item' && !isStrong && !told;
  if (isLine && !isMeaning && (isOthers || !isDefining(first.text))) return [];
  return [
    define(next, { ...first, text: first.text.replace(meaning, '') }, names.term, {
      ...names,
      strength:
        told || isMeaning || (isStrong && !isOthers)
          ? strength.likely
          : !isOthers && isDefining(first.text)
            ? strength.probable
            : strength.possible,
      ...(isOthers ? { defines: strength.hint } : {}),
    }),
  ];
};

/** `정의: …` below a name. */
const meaning = /^(?:정의|뜻|의미|개념)\s*[:：=-]\s/u;

/** Code of more than a word opens it: what one types, no definition. */
const opensWithCommand = ({ block: { prose } }: Scene): boolean =>
  prose?.marks.some(
    ({ kind, start, end }) =>
      kind === 'code' && start === 0 && prose.text.slice(0, end).includes(' '),
  ) ?? false;
