import type { ElementContent } from 'hast';
import { asText, cutText } from './cut-text.ts';
import { h } from './element.ts';

/**
 * What must stay on one line: a browser breaks behind every hyphen and between a bracket and the
 * particle that belongs to it. Of an option with a long value only the option stays whole.
 */
const inCode = /(?<=^|\s)(?:(?=\S*-)\S{2,24}(?=\s|$)|-{1,2}[\w-]{1,22}=)/g;
const inProse = /\)[가-힣]{1,6}/g;

export const keepWordsWhole = (code: string) => keep(code, inCode);
export const keepParticles = (text: string) => keep(text, inProse);

const keep = (text: string, pattern: RegExp): ElementContent[] =>
  cutText<ElementContent>(text, pattern, asText, ([kept]) => [
    h('span', { className: ['whole'] }, kept),
  ]);
