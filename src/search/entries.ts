import type { Concept, Library, Passage, Section, Usage } from '../model/library.ts';
import type { Entry } from './browser/format.ts';
import { nameKey } from './browser/understanding.ts';

/** Longest definition that is loaded with the index, in characters: a line of the dialog. */
const longestText = 32;

/**
 * Everything that can be found by name. Sections stand first, in order, so that a place in the list
 * of sections is one here too; what has a parent stands after it.
 */
export function listEntries(library: Library): Entry[] {
  const placeOf = new Map<string, number>(library.sections.map(({ id }, place) => [id, place]));
  const places = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => placeOf.get(id) ?? [])),
  ];
  const entries: Entry[] = library.sections.map((section, place) => sectionEntry(section, place));
  const isObject = objectNames(library.concepts);
  for (const concept of library.concepts)
    entries.push(conceptEntry(concept, places(concept.sections)));
  for (const command of library.commands) {
    const parent = entries.length;
    const { names, summary, options, usages, sections, url } = command;
    entries.push({
      ...nothing,
      kind: 'command',
      url,
      names,
      text: shorten(summary),
      keys: listObjects(usages, isObject).join(' '),
      mentions: usages.length,
      sections: places(sections),
    });
    const uses = countOptions(usages);
    for (const option of options.filter(({ taught }) => taught)) {
      entries.push({
        ...nothing,
        kind: 'option',
        url: `#${option.names[0]}`,
        names: option.names,
        text: shorten(option.summary),
        parent,
        mentions: uses.get(option.names[0] ?? '') ?? 0,
        sections: places(sections),
      });
    }
  }
  for (const [kind, list] of [
    ['instruction', library.instructions],
    ['compose', library.composeKeys],
  ] as const) {
    for (const { name, summary, usages, url } of list) {
      entries.push({
        ...nothing,
        kind,
        url,
        names: [name],
        text: shorten(summary),
        mentions: usages.length,
        sections: places(usages.map(({ section }) => section)),
      });
    }
  }
  return [...entries, ...listChapters(library.passages, placeOf)];
}

/** Whether a kind of thing is called so, in the singular or the plural. */
function objectNames(concepts: readonly Concept[]): (word: string) => boolean {
  const keys = new Set(
    concepts
      .filter(({ kind }) => kind === 'object')
      .flatMap(({ term, english, aliases }) => [term, english ?? '', ...aliases].map(nameKey)),
  );
  return (word) => keys.has(nameKey(word)) || keys.has(nameKey(word.replace(/s$/, '')));
}

/** The kinds of things that a command was used on: `deployment` and `service` of `kubectl delete`. */
const listObjects = (usages: readonly Usage[], isObject: (word: string) => boolean): string[] =>
  [
    ...new Set(
      usages.flatMap(({ operands }) => operands.flatMap((operand) => operand.split(/[,/]/))),
    ),
  ].filter((word) => /^[a-z]{3,}$/i.test(word) && isObject(word));

/** In how many lines each option stands. */
function countOptions(usages: readonly Usage[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { options } of usages)
    for (const name of new Set(options)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

/** `섹션 3 데이터와 볼륨`, as lists and filters show it. */
export const sectionName = ({ number, title }: Section): string =>
  number === null ? title : `섹션 ${number} ${title}`;

const nothing = { keys: '', parent: null, mentions: 0, sections: [] };

const sectionEntry = ({ title, number, url }: Section, place: number): Entry => ({
  ...nothing,
  kind: 'section',
  url,
  names: number === null ? [title] : [title, `섹션 ${number}`],
  text: '',
  sections: [place],
});

function conceptEntry(concept: Concept, sections: number[]): Entry {
  const { term, english, aliases, definition, mentions, url } = concept;
  return {
    ...nothing,
    kind: 'concept',
    url,
    names: distinctNames([term, english ?? '', ...aliases]),
    text: shorten(withoutName(definition?.text ?? '', [term, ...aliases])),
    mentions: mentions.length,
    sections,
  };
}

/** Headings that stand in more sections than this, such as 확인 질문, lead nowhere in particular. */
const mostAlike = 3;

/** The headings inside sections. */
function listChapters(passages: readonly Passage[], placeOf: ReadonlyMap<string, number>): Entry[] {
  const headings = passages
    .filter(({ kind }) => kind === 'heading')
    .map(({ text, section, url }) => ({ name: plain(text), section, url }));
  const alike = Map.groupBy(headings, ({ name }) => name);
  return headings.flatMap(({ name, section, url }) => {
    const parent = placeOf.get(section);
    const isCommon = (alike.get(name)?.length ?? 0) > mostAlike;
    if (isCommon || parent === undefined) return [];
    const anchor = url.slice(url.indexOf('#'));
    return [
      {
        ...nothing,
        kind: 'chapter' as const,
        url: anchor,
        names: [name],
        text: '',
        parent,
        sections: [parent],
      },
    ];
  });
}

/** Names that differ in more than blanks, signs and case. */
const distinctNames = (names: readonly string[]): string[] =>
  names.filter(
    (name, place) => name && names.findIndex((other) => nameKey(other) === nameKey(name)) === place,
  );

/** `볼륨(volume)은 …` without the name that stands above it. */
function withoutName(text: string, names: readonly string[]): string {
  const name = names.find((name) => text.startsWith(name));
  if (!name) return text;
  const rest = text.slice(name.length).replace(/^\s?\([^)]*\)/, '');
  const said = /^(?:은|는|이란|란|:)\s+/.exec(rest);
  return said ? rest.slice(said[0].length) : text;
}

export const plain = (text: string) =>
  text
    .replace(/[`*]|^[#>\-\s]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

function shorten(text: string): string {
  const words = plain(text).replace(/\.$/, '');
  if (words.length <= longestText) return words;
  return `${words.slice(0, longestText).replace(/\s\S*$/, '')}…`;
}
