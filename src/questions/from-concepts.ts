import type { Concept, Passage } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { chooseAmong, type Option } from './choices.ts';
import { type Described, namesOf, tellConcept } from './described.ts';
import { hashText } from './seed.ts';
import { common, similarity, wordsOf } from './words.ts';

/** What a defined concept is asked by: the term for the definition, typed and chosen, and the definition. */
export function askConcepts(source: Source): Draft[] {
  return source.described.flatMap((item) => {
    const passage = findPassage(item.concept, source);
    if (!passage) return [];
    const { siblings, close, plausible } = source.siblingsOf(item);
    const likely = siblings.slice(0, plausible);
    const definition = close === 0 ? null : askDefinition(item, passage, likely);
    const choice = askChoice(item, passage, likely);
    // Far siblings make an easy question; asked in one way only, easy is better than none.
    const easy =
      definition || choice
        ? null
        : (askChoice(item, passage, siblings) ?? askTruth(item, passage, siblings));
    return [askTerm(item, passage), choice ?? easy, definition].filter((draft) => draft !== null);
  });
}

/** Where the definition stands in the notes, else the first mention, else the first code with its name. */
export function findPassage(
  concept: Concept,
  { library, passageAt, passages }: Source,
): Passage | undefined {
  const { definition, mentions } = concept;
  const [mention] = mentions;
  return (
    (definition && passageAt(definition)) ??
    (mention && passages.get(mention.passage)) ??
    library.passages.find(
      ({ kind, text }) =>
        kind !== 'heading' && namesOf(concept).some((name) => text.includes(name)),
    )
  );
}

const base = (concept: Concept, passage: Passage) => ({
  section: passage.section,
  about: [concept.id],
  passages: [passage.id],
  frequency: concept.mentions.length,
});

function askTerm({ concept, description }: Described, passage: Passage): Draft {
  const [value = '', ...accept] = namesOf(concept);
  return {
    ...base(concept, passage),
    id: `${concept.id}/term`,
    type: 'term',
    prompt: `무엇을 설명하는 말일까요?\n${description}`,
    answer: { form: 'term', value, accept },
    explanation: tellConcept(concept),
  };
}

function askChoice(
  { concept, description }: Described,
  passage: Passage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${concept.id}/choice`;
  const toOption = (one: Concept): Option => ({ text: one.term, note: tellConcept(one) });
  const chosen = chooseAmong(
    id,
    description,
    toOption(concept),
    siblings.map((sibling) => toOption(sibling.concept)),
  );
  return (
    chosen && {
      ...base(concept, passage),
      ...chosen,
      id,
      type: 'term',
      prompt: `다음이 설명하는 것은 어느 것일까요?\n${description}`,
      answer: { form: 'choice', value: concept.term },
    }
  );
}

function askDefinition(
  item: Described,
  passage: Passage,
  siblings: readonly Described[],
): Draft | null {
  const { concept, description } = item;
  if (description.includes('____')) return null;
  const id = `${concept.id}/definition`;
  const toOption = (one: Described): Option => ({
    text: one.description,
    note: tellConcept(one.concept),
  });
  const chosen = chooseAmong(
    id,
    namesOf(concept).join(' '),
    toOption(item),
    siblings.filter((one) => !one.description.includes('____')).map(toOption),
  );
  return (
    chosen && {
      ...base(concept, passage),
      ...chosen,
      id,
      type: 'definition',
      prompt: `'${concept.term}'의 설명으로 맞는 것은 어느 것일까요?`,
      answer: { form: 'choice', value: description },
    }
  );
}

/** Whether a definition is the concept's own or its best sibling's: for what no three options fit. */
function askTruth(
  { concept, description, words }: Described,
  passage: Passage,
  siblings: readonly Described[],
): Draft | null {
  const id = `${concept.id}/truth`;
  const other = siblings.find((one) => !one.description.includes('____'));
  if (!other || description.includes('____') || similarity(words, other.words) > 0.5) return null;
  const sharesName = common(wordsOf(concept.term), wordsOf(other.concept.term)).length > 0;
  const isTrue = sharesName || hashText(id) % 2 === 0;
  return {
    ...base(concept, passage),
    id,
    type: 'true-false',
    prompt: `'${concept.term}'에 대한 설명이에요. 맞는 말일까요?\n${isTrue ? description : other.description}`,
    answer: { form: 'truth', value: isTrue, correction: isTrue ? null : tellConcept(concept) },
    explanation: isTrue
      ? tellConcept(concept)
      : `${tellConcept(concept)}\n${tellConcept(other.concept)}`,
  };
}
