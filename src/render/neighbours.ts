import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ConceptId } from '../model/ids.ts';
import type { Concept } from '../model/library.ts';
import { href } from '../site-url.ts';
import { h } from './element.ts';
import { drawPill, pillHeight, pillWidth } from './pill.ts';

const step = pillHeight + 12;
const reach = 52;
/** In px: a page makes the map no narrower, see `.neighbours`, and never larger than it is drawn. */
const leastWidth = 304;

/**
 * A small map of a concept: what it is compared with on the left, what it goes together with on the
 * right. SVG with links, laid out here; null where the concept stands alone.
 */
export function drawNeighbours(
  concept: Concept,
  byId: ReadonlyMap<ConceptId, Concept>,
): string | null {
  const find = (ids: readonly ConceptId[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const left = find(concept.contrasts).slice(0, 4);
  const right = find(concept.related)
    .filter((other) => !left.includes(other))
    .slice(0, 6);
  if (left.length + right.length === 0) return null;
  const leftWidth = Math.max(0, ...left.map(({ term }) => pillWidth(term)));
  const centreX = left.length > 0 ? leftWidth + reach : 0;
  const rightX = centreX + pillWidth(concept.term) + reach;
  const rightWidth = Math.max(0, ...right.map(({ term }) => pillWidth(term)));
  const end = right.length > 0 ? rightX + rightWidth : centreX + pillWidth(concept.term);
  const width = Math.max(end, leastWidth - 4);
  const height = Math.max(left.length, right.length, 1) * step - 12;
  const middle = height / 2;
  const svg = h(
    'svg',
    {
      className: ['diagram', 'neighbours'],
      viewBox: `-2 -2 ${width + 4} ${height + 4}`,
      width: width + 4,
      height: height + 4,
      role: 'group',
      ariaLabel: `${concept.term}의 이웃 개념`,
    },
    ...drawColumn(left, height, (other) => leftWidth - pillWidth(other.term)).flatMap(
      ({ y, pill }) => [curve([leftWidth, y], [centreX, middle], true), pill],
    ),
    ...drawColumn(right, height, () => rightX).flatMap(({ y, pill }) => [
      curve([centreX + pillWidth(concept.term), middle], [rightX, y], false),
      pill,
    ]),
    drawPill(concept.term, [centreX, middle - pillHeight / 2], { className: 'centre' }),
  );
  return toHtml(svg, { space: 'svg' });
}

function drawColumn(
  concepts: readonly Concept[],
  height: number,
  toX: (concept: Concept) => number,
): { y: number; pill: Element }[] {
  const top = (height - (concepts.length * step - 12)) / 2;
  return concepts.map((concept, at) => {
    const y = top + at * step;
    const place = [toX(concept), y] as const;
    return {
      y: y + pillHeight / 2,
      pill: drawPill(concept.term, place, { url: href(concept.url) }),
    };
  });
}

function curve([x1, y1]: [number, number], [x2, y2]: [number, number], dashed: boolean): Element {
  const bend = (x1 + x2) / 2;
  return h('path', {
    className: ['edge', ...(dashed ? ['dashed'] : [])],
    d: `M${x1},${y1}C${bend},${y1} ${bend},${y2} ${x2},${y2}`,
  });
}
