import type { Library, Passage } from '../model/library.ts';
import { addAsked, addressAsked } from './asked.ts';
import { toIndexWords } from './browser/index-words.ts';
import type { Entry } from './browser/format.ts';
import type { RecordFacts } from './browser/text-record.ts';
import { plain, sectionName } from './entries.ts';
import { listNameRecords } from './name-records.ts';
import { listOptionRecords } from './option-records.ts';

/** What stands under a heading or in a section, or is said of a name, as Pagefind is given it. */
export type TextRecord = {
  url: string;
  /** Stems, so that a query's stems meet them whatever the endings were. */
  content: string;
  language: 'ko';
  facts: RecordFacts;
  filters: { section: string[] };
};

/** A record for each heading, unless there are more of them: then for each section. */
const mostHeadings = 6000;

/** The notes as records for the full-text index, the entries left to it, and all that has a name. */
export function listRecords(
  library: Library,
  left: readonly Entry[],
  analyse: (text: string) => string[],
): TextRecord[] {
  const places = new Map<string, number>(library.sections.map(({ id }, place) => [id, place]));
  const { passages } = library;
  const asked = addressAsked(library);
  const byHeading = Map.groupBy(
    passages,
    ({ section, headings }) => `${section}\n${headings.join('\n')}`,
  );
  const groups: ReadonlyMap<string, Passage[]> =
    byHeading.size > mostHeadings ? Map.groupBy(passages, ({ section }) => section) : byHeading;
  const notes = [...groups.values()].flatMap((passages) => {
    const [first] = passages;
    const place = first && places.get(first.section);
    const section = place === undefined ? undefined : library.sections[place];
    if (!first || !section) return [];
    const phrases = passages.flatMap(({ url }) => asked.get(url) ?? []);
    return [
      writeRecord(passages, phrases, sectionName(section), section.url, String(place), analyse),
    ];
  });
  const leftSections = left.filter(({ kind }) => kind === 'section');
  return [
    ...notes,
    ...leftSections.map((entry) => entryRecord(entry, analyse)),
    ...listNameRecords(library, asked, analyse),
    ...listOptionRecords(library, analyse),
  ];
}

const entryRecord = (
  { names, text, url, sections }: Entry,
  analyse: (text: string) => string[],
): TextRecord => ({
  url,
  content: toIndexWords(analyse([...names, text].join(' '))).join(' '),
  language: 'ko',
  facts: { title: names[0] ?? '', heading: '', text, places: '0 ' },
  filters: { section: sections.map(String) },
});

function writeRecord(
  passages: readonly Passage[],
  asked: readonly string[],
  title: string,
  sectionUrl: string,
  section: string,
  analyse: (text: string) => string[],
): TextRecord {
  const [first] = passages;
  const headingsOf = passages.map(headingOf);
  const headings = [...new Set(headingsOf)];
  const [shared = ''] = headings.length > 1 ? [] : headings;
  const words = toIndexWords(analyse(`${title} ${shared}`));
  const places: string[] = [];
  const texts = passages.map(({ text }) => plain(text));
  for (const [at, { url }] of passages.entries()) {
    const anchor = url.slice(url.indexOf('#') + 1);
    places.push(`${words.length} ${anchor} ${headings.indexOf(headingsOf[at] ?? '')}`);
    words.push(...toIndexWords(analyse(texts[at] ?? '')));
  }
  addAsked(asked, words, places, analyse);
  return {
    url: shared && first?.kind === 'heading' ? first.url : sectionUrl,
    content: words.join(' '),
    language: 'ko',
    facts: {
      title,
      heading: headings.join('\n'),
      text: texts.join('\n'),
      places: places.join('\n'),
    },
    filters: { section: [section] },
  };
}

const headingOf = ({ headings }: Passage) => headings.map(plain).join(' › ');
