import { withParticle } from '../korean/josa.ts';
import type { Concept } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { namesOf } from './described.ts';
import { findPassage } from './from-concepts.ts';
import { tellsName } from './mask.ts';
import { shuffle } from './seed.ts';

const [fewest, most] = [4, 6];

/** Parts to sort by the two things that they make up. */
export function askWholes(source: Source): Draft[] {
  const { concepts } = source.library;
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const wholes = concepts
    .filter(({ parts }) => parts.length > 1)
    .map((whole) => ({ whole, parts: whole.parts.flatMap((id) => byId.get(id) ?? []) }));
  return wholes.flatMap((one, at) =>
    wholes.slice(at + 1).flatMap((other) => askPair(one, other, source) ?? []),
  );
}

type Whole = { whole: Concept; parts: Concept[] };

function askPair(one: Whole, other: Whole, source: Source): Draft | null {
  const id = `${one.whole.id}/parts.${other.whole.id.slice('concept:'.length)}`;
  const both = [one, other];
  const items = both.flatMap(({ whole, parts }) =>
    shuffle(
      parts.filter((part) => isNamedApart(part, both)),
      id,
    )
      .slice(0, most / both.length)
      .map((part) => ({ text: part.term, subject: whole.term, id: part.id })),
  );
  const passage = findPassage(one.parts[0] ?? one.whole, source);
  const isOneSided = both.some(
    ({ whole }) => items.filter(({ subject }) => subject === whole.term).length < 2,
  );
  if (!passage || !areApart(one, other) || isOneSided || items.length < fewest) return null;
  return {
    id,
    type: 'compare',
    section: passage.section,
    about: [one.whole.id, other.whole.id, ...items.map((item) => item.id)],
    prompt: `${withParticle(`'${one.whole.term}'`, '과/와')} '${other.whole.term}': 저마다 무엇을 이루는지 나누어 보세요.`,
    answer: {
      form: 'sort',
      subjects: both.map(({ whole }) => whole.term),
      items: shuffle(items, `${id}/items`).map(({ text, subject }) => ({ text, subject })),
    },
    explanation: both
      .map(({ whole, parts }) => `${whole.term}: ${parts.map(({ term }) => term).join(', ')}`)
      .join('\n'),
    passages: [passage.id],
    frequency: 3,
  };
}

/** Neither is made of the other, nor of what the other is made of. */
const areApart = (one: Whole, other: Whole): boolean =>
  one.parts.every((part) => part !== other.whole && !other.parts.includes(part)) &&
  !other.parts.includes(one.whole);

/** A part called after a whole, or a whole after its part, would tell where that belongs. */
const isNamedApart = (part: Concept, wholes: readonly Whole[]): boolean =>
  wholes.every(
    ({ whole }) => !tellsName(part.term, namesOf(whole)) && !tellsName(whole.term, namesOf(part)),
  );
