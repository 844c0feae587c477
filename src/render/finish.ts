import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { h } from './element.ts';
import { markPlaceholders } from './placeholder.ts';

/** What is added to the HTML of a note: anchors to take away, room for wide tables, placeholders. */
export function finishHtml(root: Root): void {
  visit(root, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return;
    if (/^h[2-6]$/.test(element.tagName)) addAnchor(element);
    if (element.tagName === 'code') markCode(element);
    if (element.tagName === 'input') nameCheckbox(element);
    if (element.tagName === 'table') {
      parent.children[index] = wrapTable(element);
      return [SKIP, index + 1];
    }
    return;
  });
}

function addAnchor(heading: Element): void {
  const { id, dataPassage } = heading.properties;
  if (typeof id !== 'string') return;
  delete heading.properties['dataPassage'];
  heading.children.push(
    h(
      'a',
      {
        className: ['heading-anchor'],
        href: `#${encodeURI(id)}`,
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

function wrapTable(table: Element): Element {
  visit(table, 'element', (element) => {
    if (element.tagName === 'code') markCode(element);
    const align = element.properties['align'];
    if (typeof align === 'string') element.properties['className'] = [`align-${align}`];
    delete element.properties['align'];
  });
  return h('div', { className: ['table-scroll'], tabIndex: 0 }, table);
}
