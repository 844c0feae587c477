import type { ElementContent } from 'hast';
import { h } from './element.ts';

/**
 * What must stay on one line: a browser breaks behind every hyphen and between a bracket and the
 * particle that belongs to it. Of an option with a long value only the option stays whole.
 */
const inCode = /(?<=^|\s)(?:(?=\S*-)\S{2,24}(?=\s|$)|-{1,2}[\w-]{1,22}=)/g;
const inProse = /\)[가-힣]{1,6}/g;

export const keepWordsWhole = (code: string) => keep(code, inCode);
export const keepParticles = (text: string) => keep(text, inProse);

function keep(text: string, pattern: RegExp): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  const addText = (end: number) => {
    if (end > from) nodes.push({ type: 'text', value: text.slice(from, end) });
  };
  for (const { 0: kept, index } of text.matchAll(pattern)) {
    addText(index);
    nodes.push(h('span', { className: ['whole'] }, kept));
    from = index + kept.length;
  }
  addText(text.length);
  return nodes;
}
