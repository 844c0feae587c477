import type { Concept, Library, Passage, Section } from '../model/library.ts';
import type { Entry } from './browser/format.ts';

/** Longest definition that is loaded with the index, in characters; the page has all of it. */
const longestText = 110;

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
  for (const concept of library.concepts)
    entries.push(conceptEntry(concept, places(concept.sections)));
  for (const command of library.commands) {
    const parent = entries.length;
    const { names, summary, options, usages, sections, url } = command;
    const others = options.filter(({ taught }) => !taught).flatMap((option) => option.names);
    entries.push({
      ...nothing,
      kind: 'command',
      url,
      names,
      text: shorten(summary),
      keys: others.join(' '),
      mentions: usages.length,
      sections: places(sections),
    });
    for (const option of options.filter(({ taught }) => taught)) {
      entries.push({
        ...nothing,
        kind: 'option',
        url: `#${option.names[0]}`,
        names: option.names,
        text: shorten(option.summary),
        parent,
        mentions: usages.filter((usage) => usage.options.includes(option.names[0] ?? '')).length,
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
    names: [...new Set([term, english ?? '', ...aliases])].filter(Boolean),
    text: shorten(definition?.text ?? ''),
    mentions: mentions.length,
    sections,
  };
}

/** The headings inside sections. */
function listChapters(passages: readonly Passage[], placeOf: ReadonlyMap<string, number>): Entry[] {
  return passages.flatMap(({ kind, text, section, url }) => {
    const parent = placeOf.get(section);
    if (kind !== 'heading' || parent === undefined) return [];
    const anchor = url.slice(url.indexOf('#'));
    return [
      {
        ...nothing,
        kind: 'chapter' as const,
        url: anchor,
        names: [plain(text)],
        text: '',
        parent,
        sections: [parent],
      },
    ];
  });
}

export const plain = (text: string) =>
  text
    .replace(/[`*]|^[#>\-\s]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

function shorten(text: string): string {
  const words = plain(text);
  if (words.length <= longestText) return words;
  return `${words.slice(0, longestText).replace(/\s\S*$/, '')}…`;
}
