import type { SectionId } from '../model/ids.ts';
import type { Concept, Library, Section } from '../model/library.ts';

/** A section on the map of its course, with the concepts that come up there first. */
export type MapCard = { section: Section; concepts: readonly Concept[] };

/** Lines to what a concept is used together with; more of them would hide the map. */
const mostRelated = 2;

/** The sections of a course in the order of learning, without those that bring up nothing new. Linear. */
export function listMapCards(library: Library, course: string): MapCard[] {
  const sections = library.sections.filter((section) => section.course === course);
  const groups = groupBySection(library, sections);
  return sections.flatMap((section) => {
    const concepts = groups.get(section.id);
    return concepts ? [{ section, concepts }] : [];
  });
}

/** Each concept under the section of the course that speaks of it first. */
function groupBySection(
  library: Library,
  sections: readonly Section[],
): ReadonlyMap<SectionId, Concept[]> {
  const order = new Map(sections.map(({ id }, at) => [id, at]));
  const groups = new Map<SectionId, Concept[]>();
  for (const concept of library.concepts) {
    const [first] = concept.sections
      .filter((id) => order.has(id))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (!first) continue;
    const known = groups.get(first);
    if (known) known.push(concept);
    else groups.set(first, [concept]);
  }
  return groups;
}

/** What a line of the map leads to, from either end. */
export const linesFrom = ({ contrasts, related }: Concept) => ({
  contrasts: contrasts.join(' ') || undefined,
  related: related.slice(0, mostRelated).join(' ') || undefined,
});
