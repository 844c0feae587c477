import { toHtml } from 'hast-util-to-html';
import type { ConceptId } from '../model/ids.ts';
import type { Concept, Library } from '../model/library.ts';
import { href } from '../site-url.ts';
import { drawDiagram } from './diagram.ts';

type Edge = { from: Concept; to: Concept; contrast: boolean };

/** A small map of a concept's neighbours, as SVG with links; null where it has none. */
export async function drawNeighbours(
  concept: Concept,
  byId: ReadonlyMap<ConceptId, Concept>,
): Promise<string | null> {
  const others = listNeighbours(concept, byId).slice(0, 8);
  if (others.length === 0) return null;
  const near = [concept, ...others.map(({ to }) => to)];
  const between = near.flatMap((from) =>
    listNeighbours(from, byId).filter(
      ({ to }) => from !== concept && to !== concept && near.includes(to),
    ),
  );
  const edges = [...others, ...dropTwins(between).slice(0, 6)];
  return draw(near, edges, `${concept.term}의 이웃 개념`, 'neato', concept);
}

/** The concepts of a course and how they hang together; those with no relation are left out. */
export async function drawCourseMap(
  library: Library,
  course: string,
  title: string,
): Promise<string | null> {
  const sections = new Set<string>(
    library.sections.filter((section) => section.course === course).map(({ id }) => id),
  );
  const concepts = library.concepts.filter((concept) =>
    concept.sections.some((id) => sections.has(id)),
  );
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const edges = dropTwins(concepts.flatMap((concept) => listNeighbours(concept, byId).slice(0, 3)));
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  if (linked.size === 0) return null;
  return draw([...linked], edges, title, 'fdp');
}

function listNeighbours(from: Concept, byId: ReadonlyMap<ConceptId, Concept>): Edge[] {
  const find = (ids: readonly ConceptId[], contrast: boolean) =>
    ids.flatMap((id) => {
      const to = byId.get(id);
      return to && to !== from ? [{ from, to, contrast }] : [];
    });
  const contrasts = find(from.contrasts, true);
  const isNew = ({ to }: Edge) => contrasts.every((edge) => edge.to !== to);
  return [...contrasts, ...find(from.related, false).filter(isNew)];
}

/** One line between two concepts, whichever of them names the other. */
function dropTwins(edges: readonly Edge[]): Edge[] {
  const byPair = new Map(
    edges.map((edge) => [[edge.from.id, edge.to.id].toSorted().join(' '), edge] as const),
  );
  return [...byPair.values()];
}

async function draw(
  concepts: readonly Concept[],
  edges: readonly Edge[],
  title: string,
  engine: 'neato' | 'fdp',
  centre?: Concept,
): Promise<string | null> {
  const name = (text: string) => JSON.stringify(text);
  const nodes = concepts.map(
    (concept) =>
      `${name(concept.id)} [label=${name(concept.term)}${concept === centre ? ', class="centre"' : `, URL=${name(href(concept.url))}`}];`,
  );
  const lines = edges.map(
    ({ from, to, contrast }) =>
      `${name(from.id)} -- ${name(to.id)}${contrast ? ' [style=dashed]' : ''};`,
  );
  const dot = `graph { overlap=false; sep="+8"; splines=true; outputorder=edgesfirst;\n${[...nodes, ...lines].join('\n')}\n}`;
  const diagram = await drawDiagram(dot, title, engine);
  return diagram.ok ? toHtml(diagram.svg, { space: 'svg' }) : null;
}
