import type { Concept, Library } from '../model/library.ts';
import { maskNames, tellsName } from './mask.ts';
import { firstSentence, sentence, standsAlone } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A concept with the first sentence of its definition, the term taken out of it, and its words. */
export type Described = { concept: Concept; description: string; words: ReadonlySet<string> };

export const namesOf = ({ term, english, aliases }: Concept): string[] => [
  term,
  ...(english ? [english] : []),
  ...aliases,
];

/** The concepts whose definition can be read without the term. */
export const describeConcepts = ({ concepts }: Library): Described[] =>
  concepts.flatMap((concept): Described[] => {
    const description = concept.definition && describe(concept);
    return description ? [{ concept, description, words: wordsOf(description) }] : [];
  });

/** The defining sentence; empty where there is none. */
export const definingSentence = ({ definition }: Concept): string =>
  firstSentence(definition?.text.trim() ?? '');

/**
 * The defining sentence without the term at its head, elsewhere with a blank for it; null where it
 * still tells the term or cannot stand alone.
 */
function describe(concept: Concept): string | null {
  const names = namesOf(concept);
  const text = definingSentence(concept);
  const masked = stripLead(maskNames(text, names) ?? text);
  return tellsName(masked, names) || !standsAlone(masked) ? null : masked;
}

/** A definition that opened with its term reads on without the blank. */
const stripLead = (text: string) => text.replace(/^____(?:은\(는\)|\(이\)란|이\(가\))?:?,?\s*/, '');

/** The whole definition as it stands, after the term where it does not open with it. */
export function tellConcept(concept: Concept): string {
  const text = sentence(concept.definition?.text.trim() ?? '');
  return opensWith(text, concept) ? text : `${concept.term}: ${text}`;
}

export const opensWith = (text: string, concept: Concept): boolean =>
  namesOf(concept).some((name) => text.toLowerCase().startsWith(name.toLowerCase()));
