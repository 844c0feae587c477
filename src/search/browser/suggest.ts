import { toLetters } from '../../korean/letters.ts';
import type { Entry } from './format.ts';

/** The five names that share most pairs of letters with a query, much spoken of first. */
export function suggestNames(query: string, entries: readonly Entry[]): string[] {
  const wanted = letterPairs(query);
  return entries
    .filter(({ kind }) => kind === 'concept' || kind === 'command')
    .map(({ names: [name = ''], mentions }) => {
      const own = letterPairs(name);
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { name, score: shared / (own.size + wanted.size || 1) + 1e-6 * mentions };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ name }) => name);
}

function letterPairs(text: string): Set<string> {
  const letters = toLetters(text.toLowerCase());
  return new Set(Array.from({ length: letters.length }, (_, at) => letters.slice(at, at + 2)));
}
