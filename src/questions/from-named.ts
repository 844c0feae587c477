import { withParticle } from '../korean/josa.ts';
import type { ComposeKey, Instruction, Snippet } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { sentence } from './sentences.ts';
import { chooseAmong, type Option } from './choices.ts';
import { nestedKeys } from './excerpt.ts';
import { shuffle } from './seed.ts';
import { saysAllOf, similarity, wordsOf } from './words.ts';

export type Named = Instruction | ComposeKey;

type Family = {
  noun: string;
  gap: (one: Named, other: Named) => number;
  /** Whether one name stands below the other in a file of the notes: `test` below `healthcheck`. */
  isNested: (one: string, other: string) => boolean;
};

/** What Dockerfile instructions and Compose keys are asked by: purpose, and name for the purpose. */
export function askNamed({ library }: Source): Draft[] {
  const { instructions, composeKeys, snippets } = library;
  return [
    ...askFamily(instructions, {
      noun: 'Dockerfile 명령',
      gap: measureGaps(instructions),
      isNested: () => false,
    }),
    ...askFamily(composeKeys, {
      noun: 'Compose 키',
      gap: measureGaps(composeKeys),
      isNested: findNested(snippets),
    }),
  ];
}

function findNested(snippets: readonly Snippet[]): Family['isNested'] {
  const pairs = new Set(
    snippets
      .filter(({ language }) => /^ya?ml$/.test(language))
      .flatMap(({ code }) => nestedKeys(code))
      .flatMap(([above, below]) => [`${above} ${below}`, `${below} ${above}`]),
  );
  return (one, other) => pairs.has(`${one} ${other}`);
}

const askFamily = (items: readonly Named[], family: Family): Draft[] =>
  items
    .filter(({ summary, usages }) => summary && usages.length > 0)
    .flatMap((item) => {
      const siblings = siblingsOf(item, items, family);
      return [askPurpose(item, siblings, family), askName(item, siblings, family)].filter(
        (draft) => draft !== null,
      );
    });

export const tellNamed = ({ name, summary }: Named): string => `\`${name}\`: ${sentence(summary)}`;

function base(item: Named) {
  const [usage] = item.usages;
  return {
    section: usage?.section ?? ('' as never),
    about: [item.id],
    passages: usage ? [usage.passage] : [],
    frequency: item.usages.length,
  };
}

/** Lines up to which two names count as near. */
const far = 20;

/** Lines between two names where they stand nearest; keys of one block are confused first. */
function measureGaps(items: readonly Named[]): (one: Named, other: Named) => number {
  const places = items
    .flatMap(({ id, usages }) => usages.map(({ file, line }) => ({ id, file, line })))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const gaps = new Map<string, number>();
  for (const [at, place] of places.entries())
    for (let next = at + 1; next < places.length; next += 1) {
      const other = places[next];
      if (!other || other.file !== place.file || other.line - place.line > far) break;
      for (const key of [`${place.id} ${other.id}`, `${other.id} ${place.id}`])
        gaps.set(key, Math.min(gaps.get(key) ?? far, other.line - place.line));
    }
  return (one, other) => gaps.get(`${one.id} ${other.id}`) ?? far;
}

/** Those told in the same words and those that stand near; keys above or below each other are told alike. */
function siblingsOf(item: Named, items: readonly Named[], family: Family): Named[] {
  const words = wordsOf(item.summary);
  const rank = (other: Named) =>
    2 * similarity(words, wordsOf(other.summary)) - family.gap(item, other) / far;
  return shuffle(
    items.filter(
      ({ id, name, summary }) => id !== item.id && summary && !family.isNested(item.name, name),
    ),
    item.id,
  )
    .map((other) => ({ other, rank: rank(other) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ other }) => other);
}

function askPurpose(item: Named, siblings: readonly Named[], { noun }: Family): Draft | null {
  const id = `${item.id}/purpose`;
  const toOption = (one: Named): Option => ({ text: one.summary, note: tellNamed(one) });
  const others = siblings.filter(
    ({ summary }) => !saysAllOf(wordsOf(item.summary), wordsOf(summary)),
  );
  const chosen = chooseAmong(id, item.name, toOption(item), others.map(toOption));
  return (
    chosen && {
      ...base(item),
      ...chosen,
      id,
      type: 'purpose',
      prompt: `${noun} \`${item.name}\`의 쓰임은 무엇일까요?`,
      answer: { form: 'choice', value: item.summary },
    }
  );
}

function askName(item: Named, siblings: readonly Named[], { noun }: Family): Draft | null {
  const id = `${item.id}/name`;
  const toOption = (one: Named): Option => ({ text: `\`${one.name}\``, note: tellNamed(one) });
  const others = siblings.filter(
    ({ summary }) => !saysAllOf(wordsOf(summary), wordsOf(item.summary)),
  );
  const chosen = chooseAmong(id, item.summary, toOption(item), others.map(toOption));
  return (
    chosen && {
      ...base(item),
      ...chosen,
      id,
      type: 'purpose',
      prompt: `다음에 쓰는 ${withParticle(noun, '은/는')} 어느 것일까요?\n${sentence(item.summary)}`,
      answer: { form: 'choice', value: `\`${item.name}\`` },
    }
  );
}
