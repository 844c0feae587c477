import type { Element } from 'hast';
import { h } from './element.ts';
import { textWidth } from './text-width.ts';

const fontSize = 14;
export const pillHeight = 30;

/** How wide a name is in its pill, in px. */
export const pillWidth = (name: string) => Math.ceil(textWidth(name) * fontSize) + 22;

/** A name in a rounded box at a place (left, top): a link where it has an address. */
export function drawPill(
  name: string,
  [x, y]: readonly [number, number],
  { url, className }: { url?: string; className?: string },
): Element {
  const width = pillWidth(name);
  const box = h('rect', {
    x: `${x}`,
    y: `${y}`,
    width: `${width}`,
    height: `${pillHeight}`,
    rx: '8',
  });
  const label = h('text', { x: `${x + width / 2}`, y: `${y + 20}`, textAnchor: 'middle' }, name);
  const classes = ['pill', ...(className ? [className] : [])];
  return url
    ? h('a', { className: classes, href: url }, box, label)
    : h('g', { className: classes }, box, label);
}
