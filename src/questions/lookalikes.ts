import type { Concept, Library } from '../model/library.ts';
import { namesOf } from './described.ts';
import { foldTerm, isSlipOf, lettersOf, spell } from './term-spellings.ts';

/** For a concept the names of others that look like slips of its own: 컴포저 is not 컴포즈, nor is AWS EKS AWS ECS. */
export function findLookalikes({ concepts }: Library): (concept: Concept) => string[] {
  const byLength = Map.groupBy(
    concepts.flatMap((owner) => namesOf(owner).map((name) => ({ owner, name }))),
    ({ name }) => lettersOf(name),
  );
  return (concept) => {
    const own = namesOf(concept).flatMap(spell);
    const folded = new Set(own.map(foldTerm));
    const found = own.flatMap((name) =>
      [-1, 0, 1]
        .flatMap((step) => byLength.get(lettersOf(name) + step) ?? [])
        .filter((other) => other.owner !== concept && isSlipOf(name, other.name))
        .map((other) => other.name),
    );
    return [...new Set(found)].filter((name) => !folded.has(foldTerm(name)));
  };
}
