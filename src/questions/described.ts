import type { Concept, Library } from '../model/library.ts';
import { rememberFor } from '../remember.ts';
import { maskNames, tellsName } from './mask.ts';
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
  const text = definingSentence(concept);
  const masked = maskNames(text, names) ?? text;
  const bare = tidy(stripTail(stripLead(masked)));
  if (tellsName(bare, names)) return null;
  const isAuthored = /(?:^|\/)lexicon\.ya?ml$/i.test(concept.definition?.file ?? '');
  if (isAuthored) return standsAlone(bare) ? bare : null;
  return bare !== masked && isDefinition(bare) ? bare : null;
}

/** What a note says of a term in its own sentence: long enough, of one piece, about the term alone. */
const isDefinition = (text: string): boolean =>
  !text.includes('____') &&
  text.length <= longest &&
  wordsOf(text).size >= (/이다\.?$/.test(text) ? 3 : 4) &&
  /^[\p{L}\p{N}(]/u.test(text) &&
  namesGenus.test(text.replaceAll(/\s*\([^)]*\)/g, '')) &&
  !/=>|→|\s\/\s|\?/.test(text) &&
  !isDangling(text) &&
  !hasOtherTopic(text);

const longest = 120;

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

/** Whether a sentence opens with a topic of its own: `우리는 …`, `컨테이너는 …`. Verbs end in 는 too. */
function hasOtherTopic(text: string): boolean {
  const first = text.split(' ')[0] ?? '';
  if (/^(?:우리는|이는|저는)$/.test(first)) return true;
  return (
    /[은는]$/.test(first) &&
    !/(?:하|되|있|없|않|지|키|드|내|주|오|가|이|르|우|리|치|쓰|도|받|나|싸|뜨|히|기|적|좋|작|낮|높|많|얇|짧|같)[은는]$/.test(
      first,
    )
  );
}

/** A definition that opened with its term reads on without the blank. */
const stripLead = (text: string) =>
  text.replace(/^____(?:(?:은\(는\)|\(이\)란|이\(가\)),?|:)\s*/, '');

/** `…한 서버를 ____(이)라고 한다.` names what it tells at its end. */
const stripTail = (text: string) =>
  text.replace(/[을를]\s+(?:흔히\s+)?____\(이\)라고 (?:한|부른|말한)다\.?$/, '');

/** A second name in brackets and doubled spaces say nothing. */
const tidy = (text: string) => text.replaceAll(/\s*\(____\)/g, '').replaceAll(/\s+/g, ' ');

/** The whole definition as it stands, after the term where it does not open with it. */
export function tellConcept(concept: Concept): string {
  const text = sentence(concept.definition?.text.trim() ?? '');
  return opensWith(text, concept) ? text : `${concept.term}: ${text}`;
}

export const opensWith = (text: string, concept: Concept): boolean =>
  namesOf(concept).some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
