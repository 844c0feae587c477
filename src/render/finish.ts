import type { Element, Nodes, Parents, Root } from 'hast';
import { encodeAddress } from '../site-url.ts';
import { drawTable } from './draw-table.ts';
import { h } from './element.ts';
import { keepParticles } from './keep-whole.ts';
import { markPlaceholders } from './placeholder.ts';
import { walk } from './walk.ts';

/** What is added to the HTML of a note: anchors to take away, room for wide tables, placeholders. */
export function finishHtml(root: Root): void {
  const tables: { table: Element; parent: Parents }[] = [];
  walk<Nodes>(root, (node, _, parent) => {
    if (node.type !== 'element' || !parent) return;
    if (/^h[2-6]$/.test(node.tagName)) addAnchor(node);
    if (node.tagName === 'code') markCode(node);
    if (node.tagName === 'input') nameCheckbox(node);
    if (node.tagName === 'table') tables.push({ table: node, parent });
  });
  walk<Nodes>(root, (node, at, parent) => {
    if (node.type !== 'text' || !parent) return;
    if (!/\)[가-힣]/.test(node.value) || isVerbatim(parent)) return;
    const kept = keepParticles(node.value);
    parent.children.splice(at, 1, ...kept);
    return at + kept.length;
  });
  for (const { table, parent } of tables) {
    parent.children[parent.children.indexOf(table)] = drawTable(table);
  }
}

const isVerbatim = (parent: Parents) =>
  parent.type === 'element' && /^(code|pre|span|text|title|script|style)$/.test(parent.tagName);

function addAnchor(heading: Element): void {
  const { id, dataPassage } = heading.properties;
  if (typeof id !== 'string') return;
  delete heading.properties['dataPassage'];
  heading.children.push(
    h(
      'a',
      {
        className: ['heading-anchor'],
        href: encodeAddress(`#${id}`),
        ariaLabel: '이 제목의 주소',
        dataPagefindIgnore: true,
        ...(typeof dataPassage === 'string' ? { id: dataPassage } : {}),
      },
      '#',
    ),
  );
}

/** Inline code alone: blocks have been drawn with theirs. */
function markCode(code: Element): void {
  const [only, ...others] = code.children;
  if (only?.type === 'text' && others.length === 0) code.children = markPlaceholders(only.value);
}

function nameCheckbox({ properties }: Element): void {
  if (properties['type'] === 'checkbox') {
    properties['ariaLabel'] = properties['checked'] ? '마침' : '아직';
  }
}
