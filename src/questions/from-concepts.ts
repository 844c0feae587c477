import type { Concept, Library, Passage } from '../model/library.ts';
import type { Draft } from './bank.ts';
import { chooseAmong } from './choices.ts';
import { maskNames, tellsName } from './mask.ts';
import { shuffle } from './seed.ts';

/** What a defined concept is asked by: the term for the definition, typed and chosen, and the definition. */
export function askConcepts({ concepts, passages }: Library): Draft[] {
  const described = concepts.flatMap((concept): Described[] => {
    const description = concept.definition && describe(concept);
    return description ? [{ concept, description }] : [];
  });
  return described.flatMap((item) => {
    const passage = findPassage(item.concept, passages);
    if (!passage) return [];
    const siblings = siblingsOf(item.concept, described);
    return [
      askTerm(item, passage),
      askChoice(item, passage, siblings),
      askDefinition(item, passage, siblings),
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

type Described = { concept: Concept; description: string };

/** The definition without the term, as a sentence to recognise it by; null where it still tells the term. */
function describe(concept: Concept): string | null {
  const names = namesOf(concept);
  const text = concept.definition?.text ?? '';
  const masked = maskNames(text, names) ?? text;
  return tellsName(masked, names) ? null : masked;
}

function askTerm({ concept, description }: Described, passage: Passage): Draft {
  const [value = '', ...accept] = namesOf(concept);
  return {
    ...base(concept, passage),
    id: `${concept.id}/term`,
    type: 'term',
    prompt: `무엇을 설명하는 말일까요?\n${description}`,
    answer: { form: 'term', value, accept },
  };
}

function askChoice(
  { concept, description }: Described,
  passage: Passage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${concept.id}/choice`;
  const others = siblings.map((sibling) => sibling.concept.term);
  const choices = chooseAmong(id, concept.term, others);
  if (!choices) return null;
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
  { concept, description }: Described,
  passage: Passage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${concept.id}/definition`;
  const value = stripLead(description);
  const others = siblings.map((sibling) => stripLead(sibling.description));
  const choices = chooseAmong(id, value, others);
  if (!choices) return null;
  return {
    ...base(concept, passage),
    id,
    type: 'definition',
    prompt: `'${concept.term}'의 설명으로 맞는 것은 어느 것일까요?`,
    choices,
    answer: { form: 'choice', value },
  };
}

/** A definition that opened with its term reads on without the blank. */
const stripLead = (text: string) => text.replace(/^____(은\(는\)|\(이\)란|이\(가\))?:?,?\s*/, '');

/** What it is contrasted with first, then its kind in the same section, then the kind. */
function siblingsOf(concept: Concept, described: readonly Described[]): Described[] {
  const names = new Set(namesOf(concept));
  const rank = (other: Concept) => {
    if (concept.contrasts.includes(other.id)) return 0;
    const isNear = other.sections.some((section) => concept.sections.includes(section));
    if (other.kind === concept.kind) return isNear ? 1 : 2;
    return isNear ? 3 : 4;
  };
  const others = described.filter(
    (other) =>
      other.concept.id !== concept.id && !namesOf(other.concept).some((name) => names.has(name)),
  );
  return shuffle(others, concept.id).sort((a, b) => rank(a.concept) - rank(b.concept));
}
