import { withoutBrackets } from '../korean/brackets.ts';
import { splitSyllable } from '../korean/letters.ts';
import type { Concept, Library } from '../model/library.ts';
import { rememberFor } from '../remember.ts';
import { maskNames, tellsName } from './mask.ts';
import { toPlainForm } from './plain-form.ts';
import { firstSentence, isDangling, sentence, standsAlone } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A concept with the first sentence of its definition, the term taken out of it, and what to compare it by. */
export type Described = {
  concept: Concept;
  description: string;
  words: ReadonlySet<string>;
  /** What it is by its definition: the last noun, as in `…하는 객체이다`. */
  head: string;
  /** Its names and its whole definition without spaces, in lower case. */
  names: string[];
  folded: string;
};

export const namesOf = rememberFor((concept: Concept): readonly string[] => {
  const { term, english, aliases } = concept;
  return [...new Set([term, ...(english ? [english] : []), ...aliases, ...glossOf(concept)])];
});

/** What a definition says of its term in brackets: `교착 상태(deadlock)는 …` may be answered `deadlock`. */
function glossOf({ term, definition }: Concept): string[] {
  const text = definition?.text ?? '';
  if (!text.startsWith(term)) return [];
  const [, gloss] = /^\s?\(([A-Za-z][\w .+-]{1,40})\)/.exec(text.slice(term.length)) ?? [];
  return gloss ? [gloss.trim()] : [];
}

/** The concepts whose definition can be read without the term. */
export const describeConcepts = ({ concepts }: Library): Described[] =>
  concepts.flatMap((concept): Described[] => {
    const description = concept.definition && describe(concept);
    if (!description) return [];
    return [
      {
        concept,
        description,
        words: wordsOf(description),
        head: headOf(description),
        names: namesOf(concept).map(fold),
        folded: fold(concept.definition?.text ?? ''),
      },
    ];
  });

export const fold = (text: string): string => text.toLowerCase().replaceAll(/\s/g, '');

const headOf = (description: string): string =>
  /([\p{L}\p{N}]+?)(?:이다|이며|이고|을 말한다|를 말한다)[.,]/u.exec(
    description.endsWith('.') ? description : `${description}.`,
  )?.[1] ?? '';

/** The defining sentence; empty where there is none. */
export const definingSentence = ({ definition }: Concept): string =>
  firstSentence(definition?.text.trim() ?? '');

/**
 * The defining sentence without the term at its head, elsewhere with a blank for it; null where it
 * still tells the term or cannot stand alone. A lexicon defines on purpose; a sentence of a note
 * defines where it opens with the term and speaks of nothing else.
 */
function describe(concept: Concept): string | null {
  const names = namesOf(concept);
  const text = ownHalf(toPlainForm(definingSentence(concept)), names);
  const masked = maskNames(text, names) ?? maskNames(withoutBrackets(text), names) ?? text;
  const bare = stripTurn(tidy(stripTail(stripLead(masked))));
  if (tellsName(bare, names)) return null;
  const isAuthored = /(?:^|\/)lexicon\.ya?ml$/i.test(concept.definition?.file ?? '');
  if (isAuthored) return standsAlone(bare) ? bare : null;
  const isOwn = bare !== masked || (masked === text && !isLabelled.test(text));
  return isOwn && isDefinition(bare) ? bare : null;
}

/** What a title defines need not name it again; what opens with a label speaks of that. */
const isLabelled = /^[^.]{1,40}?(?:[:：]|\s[-–—→=])\s/u;

/** What a note says of a term in its own sentence: long enough, of one piece, about the term alone. */
const isDefinition = (text: string): boolean =>
  !text.includes('____') &&
  text.length <= longest &&
  wordsOf(text).size >= (/이다\.?$/.test(text) || endsInToldNoun(text) ? 3 : 4) &&
  /^[\p{L}\p{N}(]/u.test(text) &&
  saysWhatItIs(text.replaceAll(/\s*\([^)]*\)/g, '')) &&
  !/=>|→|\s\/\s|\?/.test(text) &&
  !isDangling(text) &&
  !hasOtherTopic(text);

const longest = 120;

const saysWhatItIs = (text: string): boolean => namesGenus.test(text) || endsInToldNoun(text);

/** What things are said to be; a note that ends in 설치 or 확인 says what is done. */
const genus =
  '(?:도구|프로그램|소프트웨어|서비스|시스템|서버|머신|컴퓨터|장치|클라이언트|프로세스|데몬|스크립트|기술|기능|방식|방법|단위|객체|파일|폴더|디렉터리|포맷|형식|언어|공간|저장소|기록|이력|번호|연산자|함수|환경|네트워크|패키지|컬렉션|모음|집합|묶음|지점|주소|값|이름|규칙|과정|상태|역할|요소|라이브러리|프레임워크|플랫폼|엔진|레이어|인터페이스|프로토콜|템플릿|청사진|데이터|것)';

/**
 * Whether a text says what something is: `…하는 도구다`, `…한 서비스`, `…을 의미한다`, `…장치로 …한다`.
 * What only says what it does or what becomes of it may fit other things too.
 */
const namesGenus = new RegExp(
  `(?:이다|${genus}다?|(?:의미|말|뜻)한다)\\.?$|${genus}(?:으로|로|이며|이고)[\\s,]`,
);

/**
 * Whether a text ends in a noun that the words before it tell of: `…가리키는 포인터다`, `…다루는
 * 운영체제의 핵심`. Such words end in 는, 의 or a final ㄴ or ㄹ; a noun without a particle may stand between.
 */
function endsInToldNoun(text: string): boolean {
  const words = text.replace(/\.$/, '').split(' ');
  const [before = '', next = '', last = ''] = words.slice(-3);
  const noun = isOpen(last.at(-2)) ? last.replace(/다$/, '') : last;
  if (!/^[\p{L}\p{N}]*[가-힣A-Za-z]$/u.test(noun) || isDone.test(noun)) return false;
  return tellsOfNext(next) || (tellsOfNext(before) && !/[을를이가에로만도]$/.test(next));
}

/** Nouns made of verbs, and words that only stand for a time, a measure or a turn. */
const isDone =
  /(?:[다요기음함됨짐림옴앰]|거나|때|만|뿐|경우|확인|설치|방지|가능|필요|버전|종류|예시?|등)$/;

const tellsOfNext = (word: string): boolean =>
  /[는의]$/.test(word) || (endsInNOrL(word) && (word.length > 1 || /[된큰둔쓴할될쓸]/.test(word)));

const isOpen = (syllable = ''): boolean => splitSyllable(syllable)?.tail === '';

/** A final ㄴ or ㄹ makes a verb tell of what follows. */
const endsInNOrL = (word: string): boolean =>
  /[ㄴㄹ]/.test(splitSyllable(word.slice(-1))?.tail ?? '');

/** Whether a sentence opens with a topic of its own: `우리는 …`, `컨테이너는 …`. Verbs end in 는 too. */
function hasOtherTopic(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  if (/^(?:우리는|이는|저는)$/.test(first)) return true;
  // The topic is 은 behind a final consonant: 찾는 and 읽는 are verbs.
  if (first.endsWith('는') && !isOpen(first.at(-2))) return false;
  return (
    /[은는]$/.test(first) &&
    !/(?:하|되|있|없|않|지|키|드|내|주|오|가|이|르|우|리|치|쓰|도|받|나|싸|뜨|히|기|적|좋|작|낮|높|많|얇|짧|같)[은는]$/.test(
      first,
    )
  );
}

const joinedHalves = /^(.+?)(이고|이며|것이?고?),?\s+((?:[^\s,]+\s)?[^\s,]+[은는]\s.+)$/;
/** Halves joined by a comma too, whose topics are told apart by their names: up to three words with a name in brackets. */
const namedHalves =
  /^(.+?)(?:(이고|이며|것이?고?),?|,)\s+(((?:[^\s,()]+\s){1,2}?[^\s,()]+)(\s?\([^()]*\))?[은는]\s.+)$/;

/** `A는 …이고, B는 …이다`, `A는 …, B는 …이다` tells of two things: the half that opens with the term. */
function ownHalf(text: string, names: readonly string[]): string {
  const opens = (half: string) =>
    names.some((name) => half.toLowerCase().startsWith(name.toLowerCase()));
  const named = namedHalves.exec(text);
  const isRow =
    named?.[5] !== undefined ||
    names.some((name) => lastWordOf(name) === lastWordOf(named?.[4] ?? ''));
  const [, first = '', joint = '', second = ''] =
    (isRow ? named : null) ?? joinedHalves.exec(text) ?? [];
  if (opens(second)) return second;
  return opens(first) ? `${first}${joint.startsWith('것') ? '것' : ''}이다.` : text;
}

const lastWordOf = (name: string): string => /\s(\S+)$/.exec(name)?.[1] ?? name;

/** `반대로 …` turns from the sentence before. */
const stripTurn = (text: string) =>
  text.replace(/^(?:반대로|한편|반면(?:에)?|그리고|마찬가지로|쉽게 말해|간단히 말해|즉),?\s+/, '');

/** A definition that opened with its term, or with where the term is used, reads on without the blank. */
const stripLead = (text: string) =>
  text.replace(
    /^((?:[\p{L}\p{N}]+ ){0,2}[\p{L}\p{N}]+에서(?:는)?,? )?____(?:(?:은\(는\)|\(이\)란|이\(가\)),?|\s*:|\s+[-–—→](?=\s))\s*/u,
    '$1',
  );

/** `…한 서버를 ____(이)라고 한다.` names what it tells at its end. */
const stripTail = (text: string) =>
  text.replace(/[을를]\s+(?:흔히\s+)?____\(이\)라고 (?:한|부른|말한)다\.?$/, '');

/** A second name in brackets and doubled spaces say nothing. */
const tidy = (text: string) => text.replaceAll(/\s*\(____\)/g, '').replaceAll(/\s+/g, ' ');

/** The whole definition as it stands, after the term where it does not open with it. */
export function tellConcept(concept: Concept): string {
  const first = definingSentence(concept);
  const half = ownHalf(first, namesOf(concept));
  const text = sentence(half === first ? (concept.definition?.text.trim() ?? '') : half);
  return opensWith(text, concept) ? text : `${concept.term}: ${text}`;
}

export const opensWith = (text: string, concept: Concept): boolean =>
  namesOf(concept).some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
