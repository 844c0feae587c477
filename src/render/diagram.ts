import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import { h } from './element.ts';
import { textWidth } from './text-width.ts';

const Point = z.tuple([z.number(), z.number()]);
const Operation = z.discriminatedUnion('op', [
  z.object({
    op: z.enum(['e', 'E']),
    rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  z.object({ op: z.enum(['p', 'P', 'b', 'B', 'L']), points: z.array(Point) }),
  z.object({ op: z.literal('T'), pt: Point, align: z.enum(['l', 'c', 'r']), text: z.string() }),
  z.object({ op: z.literal('S'), style: z.string() }),
  z.object({ op: z.enum(['c', 'C', 'F', 't', 'I']) }),
]);
const Drawn = z.object({
  name: z.string().optional(),
  label: z.string().optional(),
  shape: z.string().optional(),
  nodes: z.array(z.number()).optional(),
  _draw_: z.array(Operation).optional(),
  _ldraw_: z.array(Operation).optional(),
  _hdraw_: z.array(Operation).optional(),
  _tdraw_: z.array(Operation).optional(),
});
const Layout = z.object({
  bb: z.string(),
  objects: z.array(Drawn).default([]),
  edges: z.array(Drawn).default([]),
});
const Parsed = z.object({ objects: z.array(Drawn).default([]) });

type Operation = z.infer<typeof Operation>;
type Drawn = z.infer<typeof Drawn>;
/** A graph that Graphviz cannot read is a value too: the note then shows its source. */
type Diagram = { ok: true; svg: Element } | { ok: false; message: string };

const fontSize = 14;
/**
 * Graphviz has no fonts here and takes a syllable for 0.75 em: labels of edges and clusters are laid
 * out a quarter larger than they are drawn, nodes get their width from the font's own metrics.
 */
const layoutSize = fontSize * 1.25;
/** The engine that finds no places: a graph is read with it alone in a fraction of the time. */
const reader = 'nop';
const padding = { x: 26, y: 18 };
const lineHeight = fontSize * 1.4;

/** Lays out a graph in DOT and draws it in `currentColor`. */
export async function drawDiagram(dot: string, title: string): Promise<Diagram> {
  const graphviz = await Graphviz.load();
  try {
    const source = withDefaults(dot);
    const parsed = Parsed.parse(JSON.parse(graphviz.layout(source, 'dot_json', reader)));
    const sized = appendStatements(source, parsed.objects.flatMap(sizeNode));
    const layout = Layout.parse(JSON.parse(graphviz.layout(sized, 'json', 'dot')));
    return { ok: true, svg: drawLayout(layout, title) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Boxes with round corners where the author chose nothing. */
function withDefaults(dot: string): string {
  const defaults = `graph [fontsize=${layoutSize}, nodesep=0.35, ranksep=0.5]; node [shape=box, style=rounded, fontsize=${fontSize}]; edge [fontsize=${layoutSize}, arrowsize=0.7];`;
  return dot.replace(/^\s*(\/\/|#).*$/gm, '').replace('{', () => `{ ${defaults}`);
}

function appendStatements(dot: string, statements: readonly string[]): string {
  return dot.replace(/\}\s*$/, () => `${statements.join('\n')}\n}`);
}

const sizedShapes =
  /^(box|rect|rectangle|square|ellipse|oval|circle|plaintext|plain|none|cylinder|note|tab|folder|box3d|component|hexagon|diamond)$/;

function sizeNode({ name, label, shape = 'box', nodes }: Drawn): string[] {
  const isNode = nodes === undefined && name !== undefined && !name.startsWith('cluster');
  if (!isNode || !sizedShapes.test(shape) || label?.startsWith('<')) return [];
  const lines = (label ?? '\\N').replaceAll('\\N', () => name).split(/\\[nlr]|\n/);
  const round = /ellipse|oval|circle|hexagon|diamond/.test(shape) ? 1.3 : 1;
  const width = Math.max(...lines.map(textWidth)) * fontSize * round + padding.x;
  const height = lines.length * lineHeight * round + padding.y;
  return [
    `${quoteId(name)} [width=${(width / 72).toFixed(3)}, height=${(height / 72).toFixed(3)}, fixedsize=true];`,
  ];
}

/** DOT takes a backslash in quotes as it stands: only the quotation mark has an escape. */
const quoteId = (name: string) => `"${name.replaceAll('"', '\\"')}"`;

function drawLayout({ bb, objects, edges }: z.infer<typeof Layout>, title: string): Element {
  const [left = 0, bottom = 0, right = 0, top = 0] = bb.split(',').map(Number);
  const [width, height] = [right - left + 4, top - bottom + 4].map((size) => Math.ceil(size));
  const toPage = ([x, y]: readonly [number, number]) =>
    [round(x - left + 2), round(top - y + 2)] as const;
  const draw = (kind: string) => (drawn: Drawn) => drawObject(drawn, kind, toPage);
  const isCluster = ({ name }: Drawn) => name?.startsWith('cluster') === true;
  return h(
    'svg',
    {
      className: ['diagram'],
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabel: title,
    },
    ...objects.filter(isCluster).map(draw('cluster')),
    ...edges.map(draw('edge')),
    ...objects
      .filter((object) => !isCluster(object) && object.nodes === undefined)
      .map(draw('node')),
  );
}

type ToPage = (point: readonly [number, number]) => readonly [number, number];

function drawObject(drawn: Drawn, kind: string, toPage: ToPage): Element {
  const arrows = [...(drawn._hdraw_ ?? []), ...(drawn._tdraw_ ?? [])];
  const children = [
    ...drawOperations(drawn._draw_ ?? [], toPage),
    ...drawOperations(arrows, toPage, 'arrow'),
    ...drawOperations(drawn._ldraw_ ?? [], toPage),
  ];
  return h('g', { className: [kind] }, ...children);
}

function drawOperations(
  operations: readonly Operation[],
  toPage: ToPage,
  name?: string,
): ElementContent[] {
  let dashed = false;
  return operations.flatMap((operation): ElementContent[] => {
    if (operation.op === 'S') dashed = /dashed|dotted/.test(operation.style);
    const shape = drawOperation(operation, toPage);
    if (!shape) return [];
    const classes = [...(name ? [name] : []), ...(dashed ? ['dashed'] : [])];
    if (classes.length > 0) shape.properties['className'] = classes;
    return [shape];
  });
}

function drawOperation(operation: Operation, toPage: ToPage): Element | null {
  switch (operation.op) {
    case 'e':
    case 'E': {
      const [x, y, rx, ry] = operation.rect;
      const [cx, cy] = toPage([x, y]);
      return h('ellipse', { cx: `${cx}`, cy: `${cy}`, rx: `${round(rx)}`, ry: `${round(ry)}` });
    }
    case 'p':
    case 'P':
      return h('path', { d: `M${operation.points.map(toPage).join('L')}Z` });
    case 'L':
      return h('path', { d: `M${operation.points.map(toPage).join('L')}`, className: ['line'] });
    case 'b':
    case 'B': {
      const [start, ...rest] = operation.points.map(toPage);
      const closed = operation.points.length > 4 && isClosed(operation.points);
      return h('path', { d: `M${start?.join(',')}C${rest.join(' ')}${closed ? 'Z' : ''}` });
    }
    case 'T': {
      const [x, y] = toPage(operation.pt);
      const textAnchor = { l: 'start', c: 'middle', r: 'end' }[operation.align];
      return h('text', { x: `${x}`, y: `${y}`, textAnchor }, operation.text);
    }
    default:
      return null;
  }
}

function isClosed(points: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const round = (value: number) => Math.round(value * 10) / 10;
