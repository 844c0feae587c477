import type { ElementContent } from 'hast';
import { cutText } from './cut-text.ts';
import { h } from './element.ts';
import { keepWordsWhole } from './keep-whole.ts';

/**
 * `{호스트 포트}`, `{container name}`: a name in braces that a learner puts a value of their own for;
 * not `${VARIABLE}`, nor `{{template}}`.
 */
const pattern = /(?<![${%\w])\{(\p{L}[\p{L}\p{N} _-]{0,39})\}(?!\})/gu;

export type TextRange = { start: number; end: number; name: string };

/** Where placeholders stand in a text. */
export function findPlaceholders(text: string): TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
  }));
}

/** A placeholder as the page shows it; the site's script puts the learner's value in. */
export function markPlaceholder(name: string, children: readonly ElementContent[]): ElementContent {
  return h('var', { className: ['ph'], dataPh: name }, ...children);
}

/** Text with its placeholders marked; on paper they stand in italics, without their braces. */
export function markPlaceholders(text: string, bare = false): ElementContent[] {
  return joinValues(
    cutText<ElementContent>(text, pattern, keepWordsWhole, ([whole, name = '']) => [
      bare
        ? h('var', { className: ['ph'], dataPh: name, dataBare: true }, name)
        : markPlaceholder(name, keepWordsWhole(whole)),
    ]),
  );
}

/** `--name=` is kept on a line with the placeholder that is its value. */
function joinValues(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const option = last?.type === 'element' ? last.children.at(-1) : undefined;
    const isOption = option?.type === 'text' && option.value.endsWith('=');
    if (last?.type === 'element' && isOption && node.type === 'element')
      joined.splice(-1, 1, { ...last, children: [...last.children, node] });
    else joined.push(node);
  }
  return joined;
}
