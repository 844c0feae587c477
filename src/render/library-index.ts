import type { ConceptId, EntityId, PassageId, SectionId } from '../model/ids.ts';
import type { Comparison, Course, Library, Passage, Section, Snippet } from '../model/library.ts';
import type { SiteUrl } from '../model/paths.ts';
import { rememberFor } from '../remember.ts';

/** What has a page of its own, as links to it show it. */
export type EntityCard = {
  id: EntityId;
  kind: 'concept' | 'command' | 'dockerfile' | 'compose';
  title: string;
  text: string | null;
  /** The section that speaks of it first. */
  first: SectionId | undefined;
  url: SiteUrl;
};

/** The library by id. */
export type LibraryIndex = {
  library: Library;
  entities: ReadonlyMap<EntityId, EntityCard>;
  passages: ReadonlyMap<PassageId, Passage>;
  sections: ReadonlyMap<SectionId, Section>;
  sectionsByFile: ReadonlyMap<string, Section[]>;
  snippetsByFile: ReadonlyMap<string, Snippet[]>;
  /** What is about each entity. */
  comparisons: ReadonlyMap<EntityId, Comparison[]>;
  snippets: ReadonlyMap<EntityId, Snippet[]>;
  /** The concepts that each is a part of. */
  wholes: ReadonlyMap<EntityId, ConceptId[]>;
};

export const indexLibrary = rememberFor((library: Library): LibraryIndex => ({
  library,
  entities: new Map(listEntities(library).map((card) => [card.id, card])),
  passages: new Map(library.passages.map((passage) => [passage.id, passage])),
  sections: new Map(library.sections.map((section) => [section.id, section])),
  sectionsByFile: Map.groupBy(library.sections, ({ file }) => file),
  snippetsByFile: Map.groupBy(library.snippets, ({ file }) => file),
  comparisons: gather(library.comparisons, (comparison) => [comparison.about, comparison]),
  snippets: gather(library.snippets, (snippet) => [snippet.about, snippet]),
  wholes: gather(library.concepts, ({ id, parts }) => [parts, id]),
}));

/** What each id is told by, in the order of the items. */
function gather<T, R>(
  items: readonly T[],
  tell: (item: T) => [ids: readonly EntityId[], told: R],
): Map<EntityId, R[]> {
  const found = new Map<EntityId, R[]>();
  for (const [ids, told] of items.map(tell))
    for (const id of ids) {
      const known = found.get(id);
      if (known) known.push(told);
      else found.set(id, [told]);
    }
  return found;
}

/** The courses with how many sections each has. */
export const countSections = ({ courses, sections }: Library): (Course & { count: number })[] =>
  courses.map((course) => ({
    ...course,
    count: sections.filter((section) => section.course === course.id).length,
  }));

function listEntities(library: Library): EntityCard[] {
  return [
    ...library.concepts.map(({ id, term, definition, sections, url }) => ({
      id,
      kind: 'concept' as const,
      title: term,
      text: definition?.text ?? null,
      first: sections[0],
      url,
    })),
    ...library.commands.map(({ id, names, program, summary, sections, url }) => ({
      id,
      kind: 'command' as const,
      title: names[0] ?? program,
      text: summary,
      first: sections[0],
      url,
    })),
    ...library.instructions.map(({ id, name, summary, usages, url }) => ({
      id,
      kind: 'dockerfile' as const,
      title: name,
      text: summary,
      first: usages[0]?.section,
      url,
    })),
    ...library.composeKeys.map(({ id, name, summary, usages, url }) => ({
      id,
      kind: 'compose' as const,
      title: name,
      text: summary,
      first: usages[0]?.section,
      url,
    })),
  ];
}

/** `섹션 3`, or the title where sections have no number. */
export const sectionLabel = ({ number, title }: Section) =>
  number === null ? title : `섹션 ${number}`;

/** The last part of an entity's address, which names its page. */
export const pageName = (url: SiteUrl) => url.split('/').at(-2) ?? '';

/** What each section speaks of, in the order of the library. */
export function listSectionEntities({
  library,
  entities,
}: LibraryIndex): ReadonlyMap<SectionId, EntityCard[]> {
  const pairs = [
    ...library.concepts.map(({ id, sections }) => ({ id, sections })),
    ...library.commands.map(({ id, sections }) => ({ id, sections })),
    ...[...library.instructions, ...library.composeKeys].map(({ id, usages }) => ({
      id,
      sections: [...new Set(usages.map(({ section }) => section))],
    })),
  ];
  const bySection = new Map<SectionId, EntityCard[]>(library.sections.map(({ id }) => [id, []]));
  for (const { id, sections } of pairs) {
    const card = entities.get(id);
    for (const section of sections) if (card) bySection.get(section)?.push(card);
  }
  return bySection;
}

/** The section in which a line of a note stands; undefined for a lexicon's line. */
export function findSection(
  { sectionsByFile }: LibraryIndex,
  place: { file: string; line: number },
): Section | undefined {
  return sectionsByFile
    .get(place.file)
    ?.find(({ line, endLine }) => line <= place.line && place.line <= endLine);
}
