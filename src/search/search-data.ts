import { fromLetters } from '../korean/letters.ts';
import type { Library } from '../model/library.ts';
import { packEntries, type SearchData } from './browser/format.ts';
import { packLines, packText } from './browser/pack-text.ts';
import { createStock } from './browser/stock.ts';
import { createAnalyser } from './browser/terms.ts';
import { latinParts } from './browser/tokens.ts';
import { auditWords, type UnknownWord } from './audit-words.ts';
import { boundEntries } from './bound-entries.ts';
import { listEntries, sectionName } from './entries.ts';
import { listRecords, type TextRecord } from './records.ts';
import { withEveryday } from './words/everyday.ts';
import { buildVocabulary, latinWords, namedWords } from './vocabulary.ts';

/** So many words are loaded, and so many sections can be chosen from. */
const most = { nouns: 3000, latin: 1000, verbs: 500, sections: 300 };

/** What the browser loads, what Pagefind is given, and the words that search can only guess at. */
export function buildSearch(library: Library): {
  data: SearchData;
  records: TextRecord[];
  unknownWords: UnknownWord[];
} {
  const isFiltered = library.sections.length <= most.sections;
  const all = listEntries(library).map((entry) =>
    isFiltered ? entry : { ...entry, sections: [] },
  );
  const { kept: entries, left } = boundEntries(all);
  const vocabulary = buildVocabulary(library);
  const { nouns, verbs } = vocabulary;
  const named = namedWords(library);
  const frequent = (words: Map<string, number>, limit: number) =>
    [...words]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([word]) => word);
  const common = createStock([], withEveryday([], []));
  const unnamed = new Map([...nouns].filter(([word]) => !named.has(word) && !common.isNoun(word)));
  const special = new Map([...verbs].filter(([letters]) => !common.isVerb(letters)));
  const terms = new Set(
    entries.flatMap(({ names, text }) => latinParts([...names, text].join(' '))),
  );
  const latin = latinWords(library)
    .filter((word) => !terms.has(word))
    .slice(0, most.latin);
  const words = withEveryday(
    [...frequent(unnamed, most.nouns), ...latin],
    frequent(special, most.verbs).map(fromLetters),
  );
  const data: SearchData = {
    version: 1,
    sections: packLines(isFiltered ? library.sections.map(sectionName) : []),
    entries: packEntries(entries),
    nouns: packText(words.nouns),
    verbs: packText(words.verbs),
    synonyms: packText(words.synonyms),
  };
  const stock = createStock(entries, words);
  return {
    data,
    records: listRecords(library, left, createAnalyser(stock)),
    unknownWords: auditWords(library, all, vocabulary),
  };
}
