import { withoutBrackets } from '../../../korean/brackets.ts';
import { closingOf } from '../../../korean/josa.ts';
import { followsWith, splitParticle } from '../../../korean/particles.ts';
import { endsInThing, endsInToldNoun } from '../defining.ts';
import { isGenus, kindOfGenus } from '../genus.ts';
import { endsVaguely, mostWords, nounPhraseAtEnd } from '../noun-phrase.ts';
import { isShortName, isShortTerm } from '../noun-words.ts';
import { type Proposal, type Rule, type Strength, strength } from '../proposal.ts';
import { define } from '../define.ts';
import type { Sentence } from '../sentences.ts';
import { readSubjects } from '../../subjects-of.ts';
import { labelIn } from '../label-sign.ts';
import { rememberFor } from '../../../remember.ts';

/** Topic markers; 란, 이란 and `라는 것은` open nothing but definitions. */
const topics = new Set(['은', '는', '란', '이란']);
/** What a clause ends with, so that the next words open a new one. */
const clauseEnd =
  /(?:지만|[는은인]데|며|[^아]고|면|때|때는|[아어해라면러려]서|어|해|니|면|므로|니까|[,;:/])$/u;
const opening =
  /^(?:결국|즉|또한|또|반면|반면에|그리고|하지만|그러나|따라서|그래서|여기서|이때|참고로|그런데|근데|달리|다르게|한편|보통|일반적으로|기본적으로|쉽게|말해|핵심은|다시|중|중에)$/u;

/** `X는 … 도구이다`, `X란 …`, `X는 …을 뜻한다`, `X는 …하는 것으로 …`. */
export const findTopics: Rule = (scene) =>
  scene.block.passage.kind === 'heading'
    ? []
    : scene.sentences.flatMap((sentence, index) =>
        readTopics(sentence).map(({ term, weight, kind, isFirst }) => {
          const isNamedTwice = /^\([A-Za-z]/.test(
            sentence.text.slice(sentence.text.indexOf(term) + term.length).trimStart(),
          );
          const opens =
            isFirst &&
            weight === strength.possible &&
            (isNamedTwice || (index === 0 && term.includes(' ')));
          return define(scene, sentence, term, {
            strength: opens ? strength.likely : weight,
            ...(isBeside(sentence) ? { defines: strength.possible } : {}),
            kind,
          });
        }),
      );

/** `A vs B: A는 …, B는 …` tells one by the other. */
const isBeside = ({ text }: Sentence): boolean =>
  /\s(?:vs|차이|비교)/i.test(text) && readSubjects(labelIn(text) ?? '') !== null;

type Topic = {
  term: string;
  weight: Strength;
  kind: Proposal['kind'];
  isFirst: boolean;
};

/** The topics of a sentence, and how much each of its clauses reads as a definition; several rules ask. */
export const readTopics = rememberFor(findTopicsOf);

function findTopicsOf(sentence: Sentence): Topic[] {
  const words = withoutBrackets(sentence.text).replace(apart, '$1').split(/\s+/).filter(Boolean);
  const isBracketed = (stem: string) => sentence.text.includes(`${stem}(`);
  const marks = words.flatMap((word, at) => {
    if (!/[은는란][`'"“”‘’]?$/.test(word)) return [];
    const { stem, particle } = splitTopic(plain(word), isBracketed);
    if (!topics.has(particle)) return [];
    const owner = telling.test(stem)
      ? /^(.+)의$/u.exec(plain(words[at - 1] ?? ''))?.[1]
      : undefined;
    const end = owner ? at - 1 : at;
    const noun = owner ?? stem;
    const term =
      nounPhraseAtEnd([...words.slice(Math.max(0, end + 1 - mostWords), end).map(plain), noun]) ??
      (isShortTerm(noun) ? noun : null);
    const before = words.slice(0, end + 1 - (term?.split(' ').length ?? 0));
    const isOwned = isOwner(before) && !endsVaguely(term ?? '');
    return term && (isOwned || isClauseStart(before)) ? [{ at, term, particle, isOwned }] : [];
  });
  return marks.map(({ at, term, particle, isOwned }, index) => {
    const clause = words.slice(at + 1, marks[index + 1]?.at ?? words.length);
    const { weight, kind } = weigh(term, clause, particle);
    const bounded = isOwned && weight > strength.probable ? strength.probable : weight;
    return { term, weight: bounded, kind, isFirst: at < 3 && index === 0 && !isOwned };
  });
}

/** `DNS의 역할은 …`: what is told of these tells what their owner is. */
const telling = /^(?:역할|뜻|의미|정의|개념|임무)$/u;

/** A particle that stands apart from its noun: `멱등성 이란`. */
const apart = /(?<=[\p{L}\p{N}`'"”]) (은|는|이?란)(?=\s)/gu;
const shortTopic = /^([가-힣]|\d[\d.]*)(은|는|란)$/u;

/**
 * A topic and its particle; a single syllable or a number only ends a longer term: `공개 키는`, `RAID 0은`, or has
 * an English name behind it.
 */
function splitTopic(
  word: string,
  isBracketed: (stem: string) => boolean,
): { stem: string; particle: string } {
  const [, stem = '', particle = ''] = shortTopic.exec(word) ?? [];
  const isNoun = isShortName(stem) || isShortTerm(stem) || /^\d/.test(stem);
  return stem && (isNoun || isBracketed(stem)) && followsWith(stem, particle)
    ? { stem, particle }
    : splitParticle(word);
}

const plain = (word: string) => word.replace(/[`'"“”‘’]|\[\[|\]\]/g, '');

/** Whether words end a clause, open the sentence, or say where it holds: a topic may come next. */
function isClauseStart(before: readonly string[]): boolean {
  const last = before.at(-1);
  if (!last || opening.test(last) || clauseEnd.test(last) || !/[\p{L}\p{N}]/u.test(last))
    return true;
  return before.length <= 2 && /(?:에서|에서의|에는|에서는|로|된|한|인|는)$/u.test(last);
}

/** `깃의 브랜치는 …`: whose it is opens the sentence; what it is like is told so too, `서버의 수명은 …`. */
const isOwner = (before: readonly string[]): boolean =>
  before.length === 1 && /^[\p{L}\p{N}]+의$/u.test(before[0] ?? '');

/** What a thing does, said as what it is for. */
const functions =
  /(?:제어|관리|담당|보관|저장|감시|보유|정의|제공|표현|수행|포함|유지|결정|처리|연결|구성)(?:하는 데 쓰인다|한다|하며|함)$/u;

/** What it is made of, two things or several of one. */
const madeOf =
  /(?:,|[와과] |(?:^| )여러 |(?:대|개)의 |이상의 ).*(?:(?:으로|로) (?:\S{1,8} )?(?:구성|이루어|나뉘|나뉜)|(?:을|를) 포함[하한])\S*(?:(?<=[며고]) .*|(?: 있\S*)?)$/u;

/** What a learner puts behind a definition: `…하는 것이라고 이해했다`. */
export const hedge =
  /이?라고 (?:이해|배웠|생각|들었|정리|외우|외웠|기억|보면|알면)\S*(?: \S{1,4})?[.!]?$/u;
/** `…하는 포인터일 뿐이다` says what it is all the same. */
const merely = /일 뿐(?:이다|입니다|이에요|임)?$/u;
const ending = /[.!?。,)`'"”’]+$/u;

/** How much a clause reads as what a topic is. */
function weigh(
  term: string,
  clause: readonly string[],
  particle: string,
): { weight: Strength; kind: Proposal['kind'] } {
  const isNamed = particle === '란' || particle === '이란';
  const arrow = clause.findIndex((word) => /^(?:→|⇒|➜|[-=]>)$/u.test(word));
  const said = arrow < 0 ? clause : clause.slice(0, arrow);
  const text = said
    .join(' ')
    .replace(ending, '')
    .replace(hedge, '')
    .replace(merely, '')
    .replaceAll('`', '');
  const isDenied = /(?:아니|않|없|못)\S*$/u.test(text);
  const noun = isDenied ? joinedNoun(text) : predicateNoun(text);
  if (said.length < 2 || (isDenied && noun === null)) return { weight: strength.hint, kind: null };
  const isOwned = /의 [^ ]+(?:이다|다|일)?$/u.test(text);
  const kind = noun === null || (isOwned && noun === '일') ? null : kindOfGenus(noun);
  if (isNamed) return { weight: strength.certain, kind };
  if (endsInHead(text, term)) return { weight: strength.likely, kind };
  if (kind) return { weight: endsVaguely(term) ? strength.possible : strength.likely, kind };
  if (
    /(?:을|를) (?:뜻|의미|말|가리키|가리킨|가리킵|일컫|나타내|나타낸|나타냅|정의)(?:한|합|하는|하며|하고|함|해)?(?:다|니다|요|것이다|것입니다|며)?$/u.test(
      text,
    )
  )
    return { weight: strength.likely, kind: null };
  const isPossible =
    (noun !== null && (noun.length > 1 || isGenus(noun))) ||
    endsInThing(text) ||
    /(?:는|된|한|인|진) ?[것거](?:으로|이다|이며|이고|임|입니다|예요|이에요|야)?(?=,| |$)/u.test(
      text,
    ) ||
    (said.length > 2 && functions.test(text));
  if (madeOf.test(text) && !endsVaguely(term)) return { weight: strength.probable, kind: null };
  if (isPossible && said.length > 3 && !endsVaguely(term) && endsInThing(text))
    return { weight: strength.probable, kind: null };
  return { weight: isPossible ? strength.possible : strength.hint, kind: null };
}

/** `프리플라이트 요청은 … 물어보는 요청`: the noun that the term ends in, told by a clause. */
const endsInHead = (text: string, term: string): boolean =>
  term.includes(' ') && text.endsWith(term.slice(term.lastIndexOf(' '))) && endsInToldNoun(text);

const copula =
  /(?:^|\s)([\p{L}\p{N}-]+?)(?:이다|입니다|이에요|예요|임|이었다|였다|이며|이고|이지만|인데|이[고구]요|이죠|이지요|인데요|이거든요)$/u;
/** 이 is left out after a vowel alone: 도구다, 컴퓨터며. */
const shortCopula = /(?:^|\s)([\p{L}\p{N}-]+[가-힣])(?:다|고|며|[고구]요|죠|지요)$/u;
const bareNoun = /(?:^|\s)([\p{L}\p{N}-]*\p{L})$/u;
const joined = /(?:^|\s)([\p{L}\p{N}-]+?)(?:으로|로|이며|이고|이자|인데),?(?=\s|$)/gu;

/** The noun of a predicate: `… 도구이다`, `… 도구다`, `… 도구로, …`, `… 도구이며 …`, `… 도구`. */
function predicateNoun(text: string): string | null {
  const full = copula.exec(text)?.[1];
  if (full && !isVerbStem(full)) return full;
  const short = shortCopula.exec(text)?.[1];
  const isSaid = text.endsWith('다') || isGenus(short ?? '');
  if (
    short &&
    isSaid &&
    !short.endsWith('니') &&
    closingOf(short) === 'vowel' &&
    !isVerbStem(short)
  )
    return short;
  const bare = bareNoun.exec(text)?.[1];
  return bare && isGenus(bare) ? bare : joinedNoun(text);
}

/** The noun of a first clause: `…들의 목록으로, …`. */
function joinedNoun(text: string): string | null {
  for (const [whole, noun = ''] of text.matchAll(joined)) {
    if (isGenus(noun) && (whole.endsWith(',') || /이[며고자]$/u.test(whole))) return noun;
  }
  return null;
}

/** What stands before 다 in the plain form of a verb or adjective, or says nothing of a thing. */
const isVerbStem = (stem: string): boolean =>
  /(?:하|되|르|크|쁘|느리|틀리|아니|시키|빠르|싸|때문|뿐|필요|중요|가능|필수|일반적|정도|마찬가지)$/u.test(
    stem,
  );
