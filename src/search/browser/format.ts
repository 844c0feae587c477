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

/** An entry in the file: kind by number, names parted by `|`. */
export type Row = [
  kind: number,
  url: string,
  names: string,
  text: string,
  keys: string,
  parent: number,
  mentions: number,
  sections: number[],
];

/** `data/search.json`: all that is searched before Pagefind answers. */
export type SearchData = {
  version: 1;
  /** Sections by which results can be filtered: address and name. */
  sections: [url: string, name: string][];
  rows: Row[];
  /** Further nouns of the notes, then stems of predicates; separated by blanks, frequent ones first. */
  nouns: string;
  verbs: string;
};

export function packEntry(entry: Entry): Row {
  const { kind, url, names, text, keys, parent, mentions, sections } = entry;
  return [
    entryKinds.indexOf(kind),
    url,
    names.join('|'),
    text,
    keys,
    parent ?? -1,
    mentions,
    sections,
  ];
}

export function unpackEntry(row: Row): Entry {
  const [kind, url, names, text, keys, parent, mentions, sections] = row;
  return {
    kind: entryKinds[kind] ?? 'concept',
    url,
    names: names.split('|'),
    text,
    keys,
    parent: parent < 0 ? null : parent,
    mentions,
    sections,
  };
}
