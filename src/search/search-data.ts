import { fromLetters } from '../korean/letters.ts';
import type { Library } from '../model/library.ts';
import { type Entry, packEntry, type SearchData } from './browser/format.ts';
import { createStock } from './browser/stock.ts';
import { createAnalyser } from './browser/terms.ts';
import { listEntries } from './entries.ts';
import { listRecords, type TextRecord } from './records.ts';
import { buildVocabulary, namedWords } from './vocabulary.ts';

/** How many entries, definitions and words are loaded before the first answer; the rest is in Pagefind. */
const most = { entries: 5000, texts: 1000, nouns: 3000, verbs: 500 };

/** What the browser loads, and what Pagefind is given. */
export function buildSearch(library: Library): { data: SearchData; records: TextRecord[] } {
  const entries = boundEntries(listEntries(library));
  const { nouns, verbs } = buildVocabulary(library);
  const named = namedWords(library);
  const frequent = (words: Map<string, number>, limit: number) =>
    [...words]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([word]) => word);
  const unnamed = new Map([...nouns].filter(([word]) => !named.has(word)));
  const data: SearchData = {
    version: 1,
    sections: library.sections.map(({ url, title, number }) => [
      url,
      number === null ? title : `섹션 ${number} ${title}`,
    ]),
    rows: entries.map(packEntry),
    nouns: frequent(unnamed, most.nouns).join(' '),
    verbs: frequent(verbs, most.verbs).map(fromLetters).join(' '),
  };
  const stock = createStock(entries, data.nouns, data.verbs);
  return { data, records: listRecords(library, createAnalyser(stock)) };
}

/** Keeps what the notes speak of most; a parent stays with its children. */
function boundEntries(entries: readonly Entry[]): Entry[] {
  return [...entries];
}
