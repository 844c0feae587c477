import type { Library, Passage } from '../model/library.ts';
import { toIndexWords } from './browser/index-words.ts';
import type { Entry, EntryKind } from './browser/format.ts';
import { plain, sectionName } from './entries.ts';
import { listNameRecords } from './name-records.ts';
import { listOptionRecords } from './option-records.ts';

/** What stands under one heading of a section, as Pagefind is given it. */
export type TextRecord = {
  url: string;
  /** Stems, so that a query's stems meet them whatever the endings were. */
  content: string;
  language: 'ko';
  meta: {
    /** What has a page of its own; none for a piece of the notes. */
    kind?: EntryKind;
    title: string;
    heading: string;
    /** Texts of the passages, a line each. */
    text: string;
    /** Of an option how often the command is used that is used most of those that have it. */
    uses?: string;
    /** For each passage its anchor, or address on another page, and the place of its first word in the content. */
    places: string;
  };
  filters: { section: string[] };
};

/** The notes as records for the full-text index, one for each heading, and the entries left to it. */
export function listRecords(
  library: Library,
  left: readonly Entry[],
  analyse: (text: string) => string[],
): TextRecord[] {
  const places = new Map<string, number>(library.sections.map(({ id }, place) => [id, place]));
  const groups = Map.groupBy(
    library.passages,
    ({ section, headings }) => `${section}\n${headings.join('\n')}`,
  );
  const notes = [...groups.values()].flatMap((passages) => {
    const [first] = passages;
    const place = first && places.get(first.section);
    const section = place === undefined ? undefined : library.sections[place];
    if (!first || !section) return [];
    return [writeRecord(passages, sectionName(section), section.url, String(place), analyse)];
  });
  const leftSections = left.filter(({ kind }) => kind === 'section');
  return [
    ...notes,
    ...leftSections.map((entry) => entryRecord(entry, analyse)),
    ...listNameRecords(library, analyse),
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
  meta: { title: names[0] ?? '', heading: '', text, places: '0 ' },
  filters: { section: sections.map(String) },
});

function writeRecord(
  passages: readonly Passage[],
  title: string,
  sectionUrl: string,
  section: string,
  analyse: (text: string) => string[],
): TextRecord {
  const [first] = passages;
  const heading = first?.headings.map(plain).join(' › ') ?? '';
  const words = toIndexWords(analyse(`${title} ${heading}`));
  const places: string[] = [];
  for (const { text, url } of passages) {
    places.push(`${words.length} ${url.slice(url.indexOf('#') + 1)}`);
    words.push(...toIndexWords(analyse(plain(text))));
  }
  return {
    url: first?.kind === 'heading' ? first.url : sectionUrl,
    content: words.join(' '),
    language: 'ko',
    meta: {
      title,
      heading,
      text: passages.map(({ text }) => plain(text)).join('\n'),
      places: places.join('\n'),
    },
    filters: { section: [section] },
  };
}
