import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cutText } from './cut-text.ts';
import { h } from './element.ts';
import { keepParticles } from './keep-whole.ts';
import { markPlaceholders } from './placeholder.ts';

const marks = /(`+)([^`]+?)\1|\*\*([^*]+)\*\*/g;

/** A sentence of the library as HTML: `code` with its placeholders, **strong**, the rest as text. */
export function renderInline(text: string, bare = false): string {
  return toHtml(inlineNodes(text, bare));
}

/** The same without tags, for titles and descriptions. */
export const plainText = (text: string) =>
  text.replace(marks, (_, __, code, strong) => code ?? strong);

/** Renders sentences with the given names marked where they stand. */
export function markNames(names: readonly string[]): (text: string) => string {
  const found = names.filter(Boolean).toSorted((a, b) => b.length - a.length);
  if (found.length === 0) return (text) => renderInline(text);
  const pattern = new RegExp(`(${found.map(escapePattern).join('|')})`, 'giu');
  const mark = (value: string): ElementContent[] =>
    value
      .split(pattern)
      .flatMap((piece, at) => (at % 2 ? [h('mark', {}, piece)] : piece ? [asText(piece)] : []));
  return (text) =>
    toHtml(inlineNodes(text).flatMap((node) => (node.type === 'text' ? mark(node.value) : [node])));
}

/** A command line as HTML: placeholders marked, everything else as text. */
export const renderCode = (code: string, bare = false) => toHtml(markPlaceholders(code, bare));

function inlineNodes(text: string, bare = false): ElementContent[] {
  return cutText<ElementContent>(text, marks, keepParticles, ([, , code, strong]) => [
    code === undefined
      ? h('strong', {}, strong)
      : h('code', {}, ...markPlaceholders(code.trim(), bare)),
  ]);
}

const asText = (value: string): ElementContent => ({ type: 'text', value });
const escapePattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
