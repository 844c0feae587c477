import type { Concept, Passage } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { rememberFor } from '../remember.ts';
import { areEvenlyLong, chooseAmong, findBetrayal, type Option, pairsOf } from './choices.ts';
import { mayBothFit } from './concept-siblings.ts';
import { type Described, namesOf, tellConcept } from './described.ts';
import { hintAt } from './name-hint.ts';
import { shuffle } from './seed.ts';

/**
 * What a defined concept is asked by: the term for the definition, typed and chosen, and the
 * definition; by matching where nothing is like enough to it to choose among.
 */
export function askConcepts(source: Source): Draft[] {
  return source.described.flatMap((item) => {
    const passage = findPassage(item.concept, source);
    if (!passage) return [];
    const { siblings, close, plausible, near, beside } = source.siblingsOf(item);
    const likely = siblings.slice(0, plausible);
    const definition = close === 0 ? null : askDefinition(item, passage, likely);
    const choice = askChoice(item, passage, likely);
    const match =
      definition || choice
        ? null
        : (askMatch(item, passage, siblings.slice(0, near)) ??
          asSpare(askMatch(item, passage, beside())));
    const last =
      definition || choice || match
        ? null
        : asSpare(
            askChoice(
              item,
              passage,
              beside().filter((one) => !isKindTold(item, one)),
            ),
          );
    return [
      askTerm(item, passage, source.lookalikesOf(item.concept)),
      choice,
      definition,
      match,
      last,
    ].filter((draft) => draft !== null);
  });
}

/** Things that only stand near each other are easily told apart: better than not to be asked again. */
const asSpare = (draft: Draft | null): Draft | null => draft && { ...draft, isSpare: true };

/** Whether a name ends in the noun that a description ends in: a 가상 머신 is a 머신 too. */
const isKindTold = ({ description }: Described, { concept }: Described): boolean => {
  const noun =
    description
      .replace(/(?:이다|다)?\.?$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return noun.length > 1 && concept.term.endsWith(noun);
};

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

function askTerm(
  { concept, description }: Described,
  passage: Passage,
  others: readonly string[],
): Draft {
  const [value = '', ...accept] = namesOf(concept);
  return {
    ...base(concept, passage),
    id: `${concept.id}/term`,
    type: 'term',
    prompt: `무엇을 설명하는 말일까요?${hintFor(concept)}\n${description}`,
    answer: { form: 'term', value, accept, ...(others.length > 0 && { others: [...others] }) },
    explanation: tellConcept(concept),
  };
}

/** Products of a kind are many. */
const hintFor = ({ term, kind }: Concept): string =>
  (kind === 'tool' || kind === 'other') && /^[A-Za-z]/.test(term) ? hintAt(term) : '';

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

/** Whether a definition betrays its term among others; each is tried with many. */
const betrayalOf = rememberFor(({ description, concept }: Described) =>
  findBetrayal(description, concept.term),
);

/** Siblings looked at for matching. */
const matched = 20;

/** Three concepts and what each of them is: for what is too unlike others to be chosen among them. */
function askMatch(item: Described, passage: Passage, siblings: readonly Described[]): Draft | null {
  const id = `${item.concept.id}/match`;
  const fits = (one: Described, others: readonly Described[]) =>
    !one.description.includes('____') &&
    !betrayalOf(one)(others.map(({ concept }) => concept.term));
  const trio = pairsOf(siblings, matched)
    .map((pair) => [item, ...pair])
    .find(
      (three) =>
        areEvenlyLong(three.map(({ description }) => description)) &&
        areApart(three) &&
        three.every((one) =>
          fits(
            one,
            three.filter((other) => other !== one),
          ),
        ),
    );
  if (!trio) return null;
  const subjects = shuffle(
    trio.map(({ concept }) => concept.term),
    id,
  );
  return {
    ...base(item.concept, passage),
    about: trio.map(({ concept }) => concept.id),
    id,
    type: 'definition',
    prompt: `${subjects.map((subject) => `'${subject}'`).join(', ')}: 무엇을 설명하는 말인지 저마다 이어 보세요.`,
    answer: {
      form: 'sort',
      subjects,
      items: shuffle(
        trio.map(({ concept, description }) => ({ text: description, subject: concept.term })),
        `${id}/items`,
      ),
    },
    explanation: trio.map(({ concept }) => tellConcept(concept)).join('\n'),
  };
}

/** Whether none of three could be told by what another of them is. */
const areApart = (items: readonly Described[]): boolean =>
  items.every((one, at) => items.slice(at + 1).every((other) => !mayBothFit(one, other)));
