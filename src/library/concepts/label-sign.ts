import { readNames } from './names.ts';

/**
 * What stands between a name and what it means, as the source of a pattern: a colon; an arrow, a dash or an
 * equals sign with a blank behind it.
 */
export const labelSign = String.raw`(?:[:：]|(?:→|⇒|➜|[-=]>|[-–—=])(?=\s))`;

/** The same where it stands apart from its name: a sentence has dashes too. */
export const apartSign = String.raw`(?:[:：]|\s?(?:→|⇒|➜|[-=]>)|\s[-–—=])\s`;

const sign = /[:：→⇒➜=–—-]/u;
const named = new RegExp(String.raw`^(.{2,40}?)\s*${labelSign}`, 'u');

/** What stands in front of the first sign of a text; null where there is none. */
export const labelIn = (text: string): string | null =>
  sign.test(text) ? (named.exec(text)?.[1] ?? null) : null;

/** The name that it gives. */
export function labelOf(text: string): string | null {
  const label = labelIn(text);
  return label === null ? null : (readNames(label)?.term ?? null);
}
