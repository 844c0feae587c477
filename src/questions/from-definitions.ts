import type { Concept } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { definingSentence, type Described, namesOf, opensWith, tellConcept } from './described.ts';
import { findPassage } from './from-concepts.ts';
import { maskNames, tellsName } from './mask.ts';
import { standsAlone } from './sentences.ts';

/** Defining sentences with another term of the notes left out of them. */
export function askDefinitions(source: Source): Draft[] {
  const { library, described } = source;
  const common = listCommon(library.concepts);
  const named = indexNames(described);
  return described.flatMap(({ concept }) => {
    const passage = findPassage(concept, source);
    const text = definingSentence(concept);
    if (!passage || !standsAlone(text)) return [];
    const isBeside = findBeside(concept);
    const drafts = named(text)
      .filter((hidden) => !common.has(hidden.concept.id))
      .filter((hidden) => isBlankable(hidden.concept, concept, text))
      .flatMap((hidden): Draft[] => {
        const { siblings, plausible } = source.siblingsOf(hidden);
        const apart = siblings
          .slice(0, plausible)
          .filter(({ concept: one }) => one.kind === hidden.concept.kind && !isBeside(one))
          .filter((one) => !tellsName(text, namesOf(one.concept)));
        const draft = askHidden(concept, hidden, text, apart);
        return draft ? [{ ...draft, section: passage.section, passages: [passage.id] }] : [];
      });
    return drafts.slice(0, 1);
  });
}

/** Whether another concept stands in a sentence with this one. */
function findBeside({ mentions }: Concept): (other: Concept) => boolean {
  const sentences = new Map(mentions.map(({ passage, sentence }) => [passage, sentence]));
  return (other) =>
    other.mentions.some(({ passage, sentence }) => sentences.get(passage) === sentence);
}

/** Letters of a name's first word by which it is looked up. */
const looked = 6;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}.-]+/gu) ?? [];

/** Finds the concepts that a text may name, longest first, by the words that their names begin with. */
function indexNames(described: readonly Described[]): (text: string) => Described[] {
  const byOpening = new Map<string, Set<Described>>();
  for (const item of described)
    for (const name of namesOf(item.concept)) {
      const opening = wordsIn(name)[0]?.slice(0, looked) ?? '';
      const found = byOpening.get(opening);
      if (found) found.add(item);
      else byOpening.set(opening, new Set([item]));
    }
  // A word of the text may go on behind the name: 컨테이너를.
  const openings = (word: string) =>
    Array.from({ length: Math.min(looked, word.length) }, (_, at) => word.slice(0, at + 1));
  return (text) =>
    [
      ...new Set(
        wordsIn(text)
          .flatMap(openings)
          .flatMap((opening) => [...(byOpening.get(opening) ?? [])]),
      ),
    ].sort((a, b) => b.concept.term.length - a.concept.term.length);
}

/** The tenth of the concepts that is spoken of most: 컨테이너 or 노드 would fit many a blank, as would others in their place. */
function listCommon(concepts: readonly Concept[]): Set<Concept['id']> {
  const byMentions = concepts.toSorted((a, b) => b.mentions.length - a.mentions.length);
  return new Set(byMentions.slice(0, Math.ceil(concepts.length / 10)).map(({ id }) => id));
}

/** A blank among things of a list, or beside `처럼` and `같은`: any other example would do. */
const isOneOfMany =
  /[,·]\s*____|____(?:\([^)]*\))?[,·]|____(?:와\(과\)|\(이\)나|처럼|까지|\s*같은|\s*등)|[와과나]\s+____/;

/** Kinds whose names stand for one thing: a property or technique could be worded in many ways. */
const nameable: ReadonlySet<Concept['kind']> = new Set([
  'object',
  'component',
  'file',
  'service',
  'tool',
]);

/** Whether the sentence names the other once, by the way, neither first nor as what the thing is. */
function isBlankable(other: Concept, concept: Concept, text: string): boolean {
  if (other.id === concept.id || !nameable.has(other.kind)) return false;
  const names = mainNames(other);
  const masked = maskNames(text, names);
  return (
    masked !== null &&
    masked.split('____').length === 2 &&
    !masked.startsWith('____') &&
    !isOneOfMany.test(masked) &&
    !/____(?:이다|을 말한다|를 말한다)/.test(masked) &&
    !tellsName(masked, namesOf(other)) &&
    !namesOf(concept).some((name) => tellsName(name, namesOf(other)))
  );
}

/** An alias may be half of another term: 관리형 stands for 관리형 서비스, and in 관리형 쿠버네티스. */
const mainNames = ({ term, english }: Concept): string[] => [term, ...(english ? [english] : [])];

function askHidden(
  concept: Concept,
  hidden: Described,
  text: string,
  siblings: readonly Described[],
): Omit<Draft, 'section' | 'passages'> | null {
  const id = `${concept.id}/cloze`;
  const masked = maskNames(text, mainNames(hidden.concept));
  if (!masked) return null;
  const shown = opensWith(masked, concept) ? masked : `${concept.term}: ${masked}`;
  const toOption = ({ concept: one }: Described): Option => ({ text: one.term, note: '' });
  const chosen = chooseAmong(id, shown, toOption(hidden), siblings.map(toOption));
  return (
    chosen && {
      id,
      type: 'cloze',
      about: [concept.id, hidden.concept.id],
      prompt: `빈칸에 들어갈 말은 어느 것일까요?\n${shown}`,
      choices: chosen.choices,
      answer: { form: 'choice', value: hidden.concept.term },
      explanation: `${tellConcept(concept)}\n${tellConcept(hidden.concept)}`,
      frequency: concept.mentions.length,
    }
  );
}
