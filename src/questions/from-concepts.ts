import type { Concept, Library, Passage } from '../model/library.ts';
import type { Draft } from './bank.ts';
import { chooseAmong } from './choices.ts';
import { maskNames, tellsName } from './mask.ts';
import { shuffle } from './seed.ts';

/** What a defined concept is asked by: the term for the definition, typed and chosen, and the definition. */
export function askConcepts(library: Library): Draft[] {
  const { concepts, passages } = library;
  const defined = concepts.filter(({ definition }) => definition);
  return defined.flatMap((concept) => {
    const passage = findPassage(concept, passages);
    if (!passage) return [];
    return [
      askTerm(concept, passage),
      askChoice(concept, passage, defined),
      askDefinition(concept, passage, defined),
    ].filter((draft) => draft !== null);
  });
}

const namesOf = ({ term, english, aliases }: Concept) => [
  term,
  ...(english ? [english] : []),
  ...aliases,
];

/** Where the definition stands in the notes, else the first mention. */
function findPassage(
  { definition, mentions }: Concept,
  passages: readonly Passage[],
): Passage | undefined {
  return (
    passages.find(
      ({ file, line, endLine }) =>
        definition &&
        file === definition.file &&
        line <= definition.line &&
        definition.line <= endLine,
    ) ?? passages.find(({ id }) => id === mentions[0]?.passage)
  );
}

const base = (concept: Concept, passage: Passage) => ({
  section: passage.section,
  about: [concept.id],
  passages: [passage.id],
  frequency: concept.mentions.length,
  explanation: `${concept.term}${concept.english ? `(${concept.english})` : ''}: ${concept.definition?.text ?? ''}`,
});

/** The definition without the term, as a sentence to recognise it by; null where it still tells the term. */
function describe(concept: Concept): string | null {
  const names = namesOf(concept);
  const text = concept.definition?.text ?? '';
  const masked = maskNames(text, names) ?? text;
  return tellsName(masked, names) ? null : masked;
}

function askTerm(concept: Concept, passage: Passage): Draft | null {
  const description = describe(concept);
  if (!description) return null;
  const [value = '', ...accept] = namesOf(concept);
  return {
    ...base(concept, passage),
    id: `${concept.id}/term`,
    type: 'term',
    prompt: `무엇을 설명하는 말일까요?\n${description}`,
    answer: { form: 'term', value, accept },
  };
}

function askChoice(concept: Concept, passage: Passage, defined: readonly Concept[]): Draft | null {
  const id = `${concept.id}/choice`;
  const description = describe(concept);
  const choices = chooseAmong(
    id,
    concept.term,
    siblingsOf(concept, defined).map(({ term }) => term),
  );
  if (!description || !choices) return null;
  return {
    ...base(concept, passage),
    id,
    type: 'term',
    prompt: `다음이 설명하는 것은 어느 것일까요?\n${description}`,
    choices,
    answer: { form: 'choice', value: concept.term },
  };
}

function askDefinition(
  concept: Concept,
  passage: Passage,
  defined: readonly Concept[],
): Draft | null {
  const id = `${concept.id}/definition`;
  const answer = describe(concept);
  const others = siblingsOf(concept, defined)
    .map(describe)
    .filter((text) => text !== null);
  const choices = answer && chooseAmong(id, stripLead(answer), others.map(stripLead));
  if (!choices) return null;
  return {
    ...base(concept, passage),
    id,
    type: 'definition',
    prompt: `'${concept.term}'의 설명으로 맞는 것은 어느 것일까요?`,
    choices,
    answer: { form: 'choice', value: stripLead(answer) },
  };
}

/** A definition that opened with its term reads on without the blank. */
const stripLead = (text: string) => text.replace(/^____(은\(는\)|\(이\)란|이\(가\))?:?,?\s*/, '');

/** What it is contrasted with first, then its kind in the same section, then the kind. */
function siblingsOf(concept: Concept, defined: readonly Concept[]): Concept[] {
  const others = shuffle(
    defined.filter(({ id }) => id !== concept.id),
    concept.id,
  );
  const rank = (other: Concept) => {
    if (concept.contrasts.includes(other.id)) return 0;
    const isNear = other.sections.some((section) => concept.sections.includes(section));
    if (other.kind === concept.kind) return isNear ? 1 : 2;
    return isNear ? 3 : 4;
  };
  const isSame = (other: Concept) => namesOf(other).some((name) => namesOf(concept).includes(name));
  return others.filter((other) => !isSame(other)).sort((a, b) => rank(a) - rank(b));
}
