import type { Element } from 'hast';
import type { Code, Nodes, Parents, Root } from 'mdast';
import { drawDiagram } from './diagram.ts';
import { h } from './element.ts';
import { highlightBlock } from './highlight.ts';
import { holdElement } from './hold.ts';
import { walk } from './walk.ts';

/** Draws every code block: DOT as a picture, the rest highlighted. The block keeps its anchor. */
export async function drawBlocks(root: Root): Promise<void> {
  const blocks: { code: Code; parent: Parents }[] = [];
  walk<Nodes>(root, (node, _, parent) => {
    if (node.type === 'code' && parent) blocks.push({ code: node, parent });
  });
  for (const { code, parent } of blocks) {
    const element = await drawBlock(code);
    Object.assign(element.properties, code.data?.hProperties);
    const siblings = parent.children as Nodes[];
    siblings.splice(siblings.indexOf(code), 1, holdElement(element));
  }
}

async function drawBlock({ lang, value }: Code): Promise<Element> {
  const language = lang ?? '';
  if (!/^(dot|graphviz)$/i.test(language)) return highlightBlock(value, language);
  const title = /^\s*\/\/\s*그림:\s*(.+)$/m.exec(value)?.[1] ?? '도식';
  const diagram = await drawDiagram(value, title);
  if (!diagram.ok) return highlightBlock(value, language);
  const scroller = h(
    'div',
    { className: ['diagram-scroll'], tabIndex: 0, role: 'group', ariaLabel: '그림' },
    diagram.svg,
  );
  return h('figure', { className: ['diagram-figure'] }, scroller, h('figcaption', {}, title));
}
