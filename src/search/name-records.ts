import type { ComposeKey, Instruction, Library } from '../model/library.ts';
import { addAsked } from './asked.ts';
import type { EntryKind } from './browser/format.ts';
import { toIndexWords } from './browser/index-words.ts';
import { titleOf } from './browser/result.ts';
import { plain } from './entries.ts';
import type { TextRecord } from './records.ts';

type Analyse = (text: string) => string[];

/** Something that is called by a name, with all that the notes and the clients say of it. */
type Named = {
  kind: EntryKind;
  names: string[];
  url: string;
  sections: readonly string[];
  /** What is said of it. */
  lines: string[];
};

/**
 * A record for each thing that has a page: its whole definition, what each of its uses in the notes
 * is for, of which the file of names holds a few words or nothing, and what learners ask for it with.
 */
export function listNameRecords(
  library: Library,
  asked: ReadonlyMap<string, string[]>,
  analyse: Analyse,
): TextRecord[] {
  const places = new Map<string, number>(library.sections.map(({ id }, place) => [id, place]));
  return listNamed(library).map((named) =>
    writeRecord(named, asked.get(named.url) ?? [], places, analyse),
  );
}

function listNamed({ concepts, commands, instructions, composeKeys }: Library): Named[] {
  const usedNames = (kind: EntryKind, list: readonly (Instruction | ComposeKey)[]): Named[] =>
    list.map(({ name, url, summary, usages }) => ({
      kind,
      names: [name],
      url,
      sections: usages.map(({ section }) => section),
      lines: [summary, ...listPurposes(usages)],
    }));
  return [
    ...concepts.map(({ term, english, aliases, definition, url, sections }): Named => ({
      kind: 'concept',
      names: [term, english ?? '', ...aliases].filter(Boolean),
      url,
      sections,
      lines: [definition?.text ?? ''],
    })),
    ...commands.map(({ names, summary, usages, url, sections }): Named => ({
      kind: 'command',
      names,
      url,
      sections,
      lines: [summary, ...listPurposes(usages)],
    })),
    ...usedNames('instruction', instructions),
    ...usedNames('compose', composeKeys),
  ];
}

/** What each use is for, in the words of the notes. */
const listPurposes = (usages: readonly { raw: string; explanation: string | null }[]) =>
  [...new Map(usages.map(({ raw, explanation }) => [explanation, raw]))].flatMap(
    ([explanation, raw]) => (explanation ? [`${raw}: ${explanation}`] : []),
  );

function writeRecord(
  { kind, names, url, sections, lines }: Named,
  asked: readonly string[],
  sectionPlaces: ReadonlyMap<string, number>,
  analyse: Analyse,
): TextRecord {
  const words = toIndexWords(analyse(names.join(' ')));
  const places: string[] = [];
  const texts = lines.map(plain);
  for (const text of texts) {
    places.push(`${words.length} `);
    words.push(...toIndexWords(analyse(text)));
  }
  addAsked(asked, words, places, analyse);
  return {
    url,
    content: words.join(' '),
    language: 'ko',
    facts: {
      kind,
      title: titleOf({ kind, names }),
      heading: '',
      text: texts.join('\n'),
      places: places.join('\n'),
    },
    filters: {
      section: [...new Set(sections.flatMap((id) => sectionPlaces.get(id) ?? []))].map(String),
    },
  };
}
