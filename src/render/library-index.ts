import type { EntityId, PassageId, SectionId } from '../model/ids.ts';
import type { Course, Library, Passage, Section } from '../model/library.ts';
import type { SiteUrl } from '../model/paths.ts';

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

/** The library by id: made once for all pages of a kind. */
export type LibraryIndex = {
  library: Library;
  entities: ReadonlyMap<EntityId, EntityCard>;
  passages: ReadonlyMap<PassageId, Passage>;
  sections: ReadonlyMap<SectionId, Section>;
};

export function indexLibrary(library: Library): LibraryIndex {
  return {
    library,
    entities: new Map(listEntities(library).map((card) => [card.id, card])),
    passages: new Map(library.passages.map((passage) => [passage.id, passage])),
    sections: new Map(library.sections.map((section) => [section.id, section])),
  };
}

/** The courses with how many sections each has. */
export const countSections = ({ courses, sections }: Library): (Course & { count: number })[] =>
  courses.map((course) => ({
    ...course,
    count: sections.filter((section) => section.course === course.id).length,
  }));

export function listEntities(library: Library): EntityCard[] {
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
  { library }: LibraryIndex,
  place: { file: string; line: number },
): Section | undefined {
  return library.sections.find(
    ({ file, line, endLine }) => file === place.file && line <= place.line && place.line <= endLine,
  );
}
