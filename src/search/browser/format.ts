import { packLines, unpackLines, unpackText } from './pack-text.ts';

export const entryKinds = [
  'concept',
  'command',
  'option',
  'instruction',
  'compose',
  'section',
  'chapter',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that can be found by name. */
export type Entry = {
  kind: EntryKind;
  /** Address on the site without its base; of what has a parent, the anchor on the parent's page. */
  url: string;
  /** What it is called, the name shown first. */
  names: string[];
  /** Definition or summary, as shown. */
  text: string;
  /** More words that it may be found by, separated by blanks. */
  keys: string;
  /** Place of the command of an option, or of the section of a chapter, in the list. */
  parent: number | null;
  /** How often the notes speak of it. */
  mentions: number;
  /** Places in `sections`. */
  sections: number[];
};

/** The entries in the file, a list a property: what is alike stands together and compresses. */
export type Columns = {
  kind: number[];
  /** Empty where it is the usual one. */
  url: string[];
  /** Names parted by `|`, entries by lines; by keys. */
  names: string;
  /** A line an entry, by keys. */
  text: string;
  keys: string[];
  /** 0 for none; else how far it stands after the last parent named, one more where not before it. */
  parent: number[];
  /** To the nearest power of two, which compresses. */
  mentions: number[];
  /** A sign for each place, from `0` on; parted by blanks, empty where they are the parent's. */
  sections: string;
};

/** `data/search.json`: all that is searched before Pagefind answers. */
export type SearchData = {
  version: 1;
  /** Names of the sections by which results can be filtered, a line each, by keys; none where there are too many. */
  sections: string;
  entries: Columns;
  /** Further nouns of the notes, then stems of predicates; separated by blanks, frequent ones first, by keys. */
  nouns: string;
  verbs: string;
  /** Words that learners use for one another, a group a line, by keys. */
  synonyms: string;
};

/** The words of `SearchData` as text. */
export type FurtherWords = Pick<SearchData, 'nouns' | 'verbs' | 'synonyms'>;

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, '')
    .replaceAll(' ', '-');

const isLatin = (name: string) => /^[\x20-\x7e]+$/.test(name);

/** The address that something has by its names, unless another is called the same. */
function usualUrl(kind: EntryKind, [first = '', second = '']: readonly string[]): string {
  const english = !isLatin(first) && isLatin(second) ? second : first;
  if (kind === 'concept') return `/concepts/${slug(english)}/`;
  if (kind === 'command') return `/commands/${slug(first)}/`;
  if (kind === 'instruction') return `/dockerfile/${slug(first)}/`;
  if (kind === 'compose') return `/compose/${slug(first).replaceAll('_', '-')}/`;
  return kind === 'option' ? `#${first}` : `#${slug(first)}~1`;
}

export const packEntries = (entries: readonly Entry[]): Columns => ({
  kind: entries.map(({ kind }) => entryKinds.indexOf(kind)),
  url: entries.map(({ kind, url, names }) => (url === usualUrl(kind, names) ? '' : url)),
  names: packLines(entries.map(({ names }) => names.join('|'))),
  text: packLines(entries.map(({ text }) => text)),
  keys: entries.map(({ keys }) => keys),
  parent: toSteps(entries),
  mentions: entries.map(({ mentions }) => mentions && 2 ** Math.round(Math.log2(mentions))),
  sections: entries
    .map(({ sections, parent }) => (parent === null ? toSigns(sections) : ''))
    .join(' '),
});

function toSteps(entries: readonly Entry[]): number[] {
  let last = 0;
  return entries.map(({ parent }) => {
    if (parent === null) return 0;
    const step = parent - last;
    last = parent;
    return step < 0 ? step : 1 + step;
  });
}

const firstSign = 48;
const toSigns = (places: readonly number[]) =>
  places.map((place) => String.fromCharCode(firstSign + place)).join('');
const fromSigns = (signs = '') => [...signs].map((sign) => sign.charCodeAt(0) - firstSign);

export function unpackEntries(columns: Columns): Entry[] {
  const sections = columns.sections.split(' ').map(fromSigns);
  const joinedNames = unpackLines(columns.names);
  const texts = unpackLines(columns.text);
  let last = 0;
  return columns.kind.map((number, place) => {
    const names = (joinedNames[place] ?? '').split('|');
    const step = columns.parent[place] ?? 0;
    last += step > 0 ? step - 1 : step;
    const kind = entryKinds[number] ?? 'concept';
    return {
      kind,
      url: columns.url[place] || usualUrl(kind, names),
      names,
      text: texts[place] ?? '',
      keys: columns.keys[place] ?? '',
      parent: step === 0 ? null : last,
      mentions: columns.mentions[place] ?? 0,
      sections: sections[step === 0 ? place : last] ?? [],
    };
  });
}

export const unpackWords = ({ nouns, verbs, synonyms }: SearchData): FurtherWords => ({
  nouns: unpackText(nouns),
  verbs: unpackText(verbs),
  synonyms: unpackText(synonyms),
});
