import { type Prose, lineEnds, toInline } from './prose.ts';

/** What opens a callout: `[!warning] `. */
export const calloutMark = /^\[![\w-]+\][+-]?\s*/;

/** The line that names a callout: its place in the prose without the mark; null where a prose opens none. */
export function calloutTitle(prose: Prose, source: string): { from: number; to: number } | null {
  const from = calloutMark.exec(prose.text)?.[0].length;
  if (from === undefined) return null;
  return { from, to: lineEnds(prose, source).find((end) => end >= from) ?? prose.text.length };
}

/** The prose as a sentence of the library; a callout's title, which has no stop of its own, apart from its text. */
export function toSentence(prose: Prose, source: string): string {
  const title = calloutTitle(prose, source);
  if (!title) return toInline(prose);
  const [name, text] = [toInline(prose, title.from, title.to), toInline(prose, title.to)];
  return [name + (name && text && isOpen.test(name) ? '.' : ''), text].filter(Boolean).join(' ');
}

const isOpen = /[^.!?…:：]$/u;
