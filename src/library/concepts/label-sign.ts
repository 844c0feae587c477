import { readNames } from './names.ts';

/**
 * What stands between a name and what it means, as the source of a pattern: a colon; an arrow, a dash or an
 * equals sign with a blank behind it.
 */
export const labelSign = String.raw`(?:[:：]|(?:→|⇒|➜|[-=]>|[-–—=])(?=\s))`;

/** The same where it stands apart from its name: a sentence has dashes too. */
export const apartSign = String.raw`(?:[:：]|\s?(?:→|⇒|➜|[-=]>)|\s[-–—=])\s`;

const named = new RegExp(String.raw`^(.{2,40}?)\s*${labelSign}`, 'u');

/** The name that stands in front of the first sign of a text; null where there is none. */
export function labelOf(text: string): string | null {
  const label = named.exec(text)?.[1];
  return (label && readNames(label)?.term) ?? null;
}
