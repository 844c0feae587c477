import type { EntityId } from '../../model/ids.ts';

/** What a comparison needs: its title, what it compares, and the block that it begins with. */
export type Found = { title: string; subjects: string[]; rows: Row[]; at: number };
export type Row = { attribute: string; values: string[] };
/** The entity that a name belongs to; null for none. */
export type Names = (name: string) => EntityId | null;

/** Names are not longer, in letters. */
export const longestName = 30;

/** What a subject is told of without a label. */
export const summary = '설명';

/** Names that differ in blanks and case alone are one. */
export const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s`*]/g, '');

/** What sets a sentence against the one before it. */
export const turns = /^(?:반면|이에 반해|그에 반해|이에 비해|그에 비해|반대로|이와 달리|그와 달리)/;
const named = /^(?:\*\*)?([^:：.,()]{1,20}?)(?:\*\*)?\s*[:：]\s*(.*)$/su;

/** A short label and what stands behind its colon; null where there is none. */
export const readLabel = (text: string): { name: string; text: string } | null => {
  const [, name = '', rest = ''] = named.exec(text) ?? [];
  return name && name.split(/\s+/).length <= 3 && !/`/.test(name)
    ? { name: name.trim(), text: rest.trim() }
    : null;
};

const withoutTurn = (text: string) =>
  text
    .replace(turns, '')
    .replace(/^에?[,\s]+/, '')
    .trim();

/** The first sentence of a text, without the word that turns to it. */
export const firstSentence = (text: string): string =>
  withoutTurn(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text);

/** The words that a sentence opens with, without markup. */
export const openingWords = (text: string, count: number): string[] =>
  withoutTurn(text)
    .replaceAll(/[`*"'“”‘’]/g, '')
    .split(/\s+/)
    .slice(0, count);
