import { toLetters } from '../korean/letters.ts';
import type { Concept, Library } from '../model/library.ts';
import { namesOf } from './described.ts';
import { foldTerm, isSlipOf, spell } from './term-spellings.ts';

/** A name, whose it is, and its folded letters (jamo). */
type Owned = { owner: Concept; name: string; letters: string };

/** A word and the word with each of its letters left out: two that differ by one slip share one of these. */
const traces = (letters: string): string[] => [
  letters,
  ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1)),
];

/** For a concept the names of others that look like slips of its own: 컴포저 is not 컴포즈, nor is AWS EKS AWS ECS. */
export function findLookalikes({ concepts }: Library): (concept: Concept) => string[] {
  const lettersOf = (name: string) => toLetters(foldTerm(name));
  const byTrace = new Map<string, Owned[]>();
  for (const owner of concepts)
    for (const name of namesOf(owner)) {
      const letters = lettersOf(name);
      for (const trace of traces(letters)) {
        const sharing = byTrace.get(trace);
        if (sharing) sharing.push({ owner, name, letters });
        else byTrace.set(trace, [{ owner, name, letters }]);
      }
    }
  return (concept) => {
    const own = namesOf(concept)
      .flatMap(spell)
      .map((name) => ({ name, letters: lettersOf(name) }));
    const known = new Set(own.map(({ letters }) => letters));
    const found = own.flatMap(({ name, letters }) =>
      traces(letters)
        .flatMap((trace) => byTrace.get(trace) ?? [])
        .filter((other) => other.owner !== concept && !known.has(other.letters))
        .filter((other) => isSlipOf(name, other.name))
        .map((other) => other.name),
    );
    return [...new Set(found)];
  };
}
