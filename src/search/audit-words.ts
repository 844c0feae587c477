import { splitSyllable } from '../korean/letters.ts';
import type { Library, Passage } from '../model/library.ts';
import { remember } from '../remember.ts';
import type { Entry } from './browser/format.ts';
import { hangulRuns } from './browser/name-words.ts';
import { stemWord } from './browser/stem-word.ts';
import { createStock } from './browser/stock.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withEveryday } from './words/everyday.ts';

/** A word that search can only guess at, and the first passage that has it. */
export type UnknownWord = { word: string; count: number; passage: Passage };

/** Fewer uses than this are no term of the course. */
const fewest = 2;

/**
 * Nouns of the notes that the vocabulary does not know, frequent ones first: an author may give them
 * an entry in the lexicon. Only a particle that fits the word's last sound makes it a noun.
 */
export function auditWords(
  { passages }: Library,
  entries: readonly Entry[],
  { nouns, verbs }: Vocabulary,
): UnknownWord[] {
  const stock = createStock(entries, withEveryday([...nouns.keys()], [...verbs.keys()]));
  const unknownIn = remember((run) => {
    const word = nounOf(run);
    const isKnown = !word || stemWord(run, stock).known || stemWord(word, stock).known;
    return isKnown ? null : word;
  });
  const found = new Map<string, UnknownWord>();
  for (const passage of passages) {
    for (const run of hangulRuns(passage.text)) {
      const word = unknownIn(run);
      if (!word) continue;
      const known = found.get(word);
      if (known) known.count += 1;
      else found.set(word, { word, count: 1, passage });
    }
  }
  return [...found.values()]
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.count - a.count);
}

/** The word before a particle that tells nouns from predicates; null where there is none. */
function nounOf(run: string): string | null {
  const [, word = '', particle = ''] =
    /^(..+?)(을|를|와|과|으로|에서|에는|까지|부터|이나)$/.exec(run) ?? [];
  const closed = splitSyllable(word.at(-1) ?? '')?.tail !== '';
  const fits = '을과'.includes(particle) ? closed : '를와'.includes(particle) ? !closed : true;
  return word && fits ? word : null;
}
