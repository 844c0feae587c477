import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ConceptId, SectionId } from '../model/ids.ts';
import type { Concept, Library, Section } from '../model/library.ts';
import { href } from '../site-url.ts';
import { h } from './element.ts';
import { sectionLabel } from './library-index.ts';
import { drawPill, pillHeight, pillWidth } from './pill.ts';
import { textWidth } from './text-width.ts';

const columns = 3;
const cardWidth = 368;
const gutter = 20;
const inset = 14;
const headHeight = 44;
const spacing = 8;

type Placed = { concept: Concept; x: number; y: number };
type Card = { section: Section; x: number; y: number; height: number; placed: Placed[] };

/**
 * The map of a course: a card a section in the order of learning, in it the concepts that come up
 * there first, and lines between those that are compared or used together. Linear in the concepts.
 */
export function drawCourseMap(library: Library, course: string, title: string): string | null {
  const sections = library.sections.filter((section) => section.course === course);
  const cards = placeCards(sections, groupBySection(library, sections));
  if (cards.length === 0) return null;
  const placed = new Map(cards.flatMap((card) => card.placed).map((at) => [at.concept.id, at]));
  const height = Math.max(...cards.map((card) => card.y + card.height));
  const width = columns * cardWidth + (columns - 1) * gutter;
  const svg = h(
    'svg',
    {
      className: ['diagram', 'course-map'],
      viewBox: `-2 -2 ${width + 4} ${height + 4}`,
      width: width + 4,
      height: height + 4,
      role: 'group',
      ariaLabel: title,
      dataMap: true,
    },
    ...cards.map(drawCard),
    ...drawEdges(placed),
    ...[...placed.values()].map(({ concept, x, y }) =>
      drawPill(concept.term, [x, y], { url: href(concept.url), id: concept.id }),
    ),
  );
  return toHtml(svg, { space: 'svg' });
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
    if (first) groups.set(first, [...(groups.get(first) ?? []), concept]);
  }
  return groups;
}

/** Cards go to the shortest column, so that their order reads from left to right. */
function placeCards(
  sections: readonly Section[],
  groups: ReadonlyMap<SectionId, Concept[]>,
): Card[] {
  const heights = Array.from({ length: columns }, () => 0);
  return sections.flatMap((section) => {
    const concepts = groups.get(section.id) ?? [];
    if (concepts.length === 0) return [];
    const column = heights.indexOf(Math.min(...heights));
    const [x, y] = [column * (cardWidth + gutter), heights[column] ?? 0];
    const { placed, height } = placeConcepts(concepts, x, y);
    heights[column] = y + height + gutter;
    return [{ section, x, y, height, placed }];
  });
}

function placeConcepts(concepts: readonly Concept[], x: number, y: number) {
  let [left, top] = [x + inset, y + headHeight];
  const placed = concepts.map((concept): Placed => {
    const width = pillWidth(concept.term);
    if (left > x + inset && left + width > x + cardWidth - inset) {
      [left, top] = [x + inset, top + pillHeight + spacing];
    }
    const place = { concept, x: left, y: top };
    left += width + spacing;
    return place;
  });
  return { placed, height: top + pillHeight + inset - y };
}

function drawCard({ section, x, y, height }: Card): Element {
  const label =
    section.number === null ? section.title : `${sectionLabel(section)} ${section.title}`;
  const box = { x: `${x}`, y: `${y}`, width: `${cardWidth}`, height: `${height}`, rx: '12' };
  return h(
    'g',
    { className: ['card'] },
    h('rect', box),
    h(
      'a',
      { href: href(section.url), className: ['card-title'] },
      h('text', { x: `${x + inset}`, y: `${y + 27}` }, clip(label)),
    ),
  );
}

/** A title no wider than its card. */
function clip(label: string): string {
  const room = (cardWidth - 2 * inset) / 15;
  if (textWidth(label) <= room) return label;
  const letters = [...label];
  while (textWidth(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function drawEdges(placed: ReadonlyMap<ConceptId, Placed>): Element[] {
  const drawn = new Set<string>();
  return [...placed.values()].flatMap((from) => {
    const { concept } = from;
    const others = [
      ...concept.contrasts.map((id) => [id, true] as const),
      ...concept.related.slice(0, 2).map((id) => [id, false] as const),
    ];
    return others.flatMap(([id, contrast]) => {
      const to = placed.get(id);
      const pair = [concept.id, id].toSorted().join(' ');
      if (!to || to === from || drawn.has(pair)) return [];
      drawn.add(pair);
      return [drawEdge(from, to, contrast)];
    });
  });
}

function drawEdge(from: Placed, to: Placed, contrast: boolean): Element {
  const [x1, y1] = centreOf(from);
  const [x2, y2] = centreOf(to);
  const bend = Math.round((x2 - x1) / 3);
  return h('path', {
    className: ['edge', ...(contrast ? ['dashed'] : [])],
    dataEnds: `${from.concept.id} ${to.concept.id}`,
    d: `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`,
  });
}

const centreOf = ({ concept, x, y }: Placed) =>
  [Math.round(x + pillWidth(concept.term) / 2), y + pillHeight / 2] as const;
