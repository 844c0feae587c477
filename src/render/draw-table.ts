import type { Element, ElementContent } from 'hast';
import { h } from './element.ts';

const elements = (children: readonly ElementContent[]) =>
  children.filter((child): child is Element => child.type === 'element');

const rowsOf = (table: Element, part: string) =>
  elements(table.children)
    .filter(({ tagName }) => tagName === part)
    .flatMap(({ children }) => elements(children));

const isEmpty = (cell: Element | undefined) => cell !== undefined && cell.children.length === 0;

/**
 * A table of a note with room to scroll, its heads named as heads. Where the first head is empty the
 * first column names the rows.
 */
export function drawTable(table: Element): Element {
  const heads = rowsOf(table, 'thead').flatMap(({ children }) => elements(children));
  for (const head of heads) head.properties['scope'] = 'col';
  const [corner] = heads;
  if (isEmpty(corner) && corner) {
    corner.tagName = 'td';
    delete corner.properties['scope'];
    for (const row of rowsOf(table, 'tbody')) nameRow(row);
  }
  for (const cell of [
    ...heads,
    ...rowsOf(table, 'tbody').flatMap(({ children }) => elements(children)),
  ]) {
    alignCell(cell);
  }
  return h(
    'div',
    { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: '표' },
    table,
  );
}

function nameRow(row: Element): void {
  const [first] = elements(row.children);
  if (!first || isEmpty(first)) return;
  first.tagName = 'th';
  first.properties['scope'] = 'row';
}

function alignCell({ properties }: Element): void {
  const { align } = properties;
  if (typeof align === 'string') properties['className'] = [`align-${align}`];
  delete properties['align'];
}
