import type { Element, ElementContent, Properties } from 'hast';

/** A hast element; strings become text, what is empty or false is left out. */
export function h(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | false | null | undefined)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child) => {
      if (!child) return [];
      return typeof child === 'string' ? [{ type: 'text' as const, value: child }] : [child];
    }),
  };
}
