import type { Concept, Library } from '../model/library.ts';
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

export const namesOf = ({ term, english, aliases }: Concept): string[] => [
  term,
  ...(english ? [english] : []),
  ...aliases,
];

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
  const bare = tidy(stripLead(masked));
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
  /[다요]\.?$|[가-힣]{2}\.?$/.test(text) &&
  !/(?:=>|→|\s\/\s|\?\?|하면|해서|때)\.?$|=>|→|\s\/\s|\?/.test(text) &&
  !isDangling(text) &&
  !hasOtherTopic(text);

const longest = 120;

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

/** A second name in brackets and doubled spaces say nothing. */
const tidy = (text: string) => text.replaceAll(/\s*\(____\)/g, '').replaceAll(/\s+/g, ' ');

/** The whole definition as it stands, after the term where it does not open with it. */
export function tellConcept(concept: Concept): string {
  const text = sentence(concept.definition?.text.trim() ?? '');
  return opensWith(text, concept) ? text : `${concept.term}: ${text}`;
}

export const opensWith = (text: string, concept: Concept): boolean =>
  namesOf(concept).some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
