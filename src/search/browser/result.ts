import type { Entry, EntryKind } from './format.ts';

export type ResultKind = EntryKind | 'text';

export type Result = {
  kind: ResultKind;
  title: string;
  /** Where it stands, for pieces of the notes. */
  heading: string;
  /** Definition, summary or passage. */
  text: string;
  /** Address on the site without its base. */
  url: string;
};

/** The entry at a place as lists show it. */
export function resultOf(entries: readonly Entry[], place: number): Result {
  const entry = entries[place];
  if (!entry) throw new RangeError(`no entry ${place}`);
  const parent = entry.parent === null ? undefined : entries[entry.parent];
  return {
    kind: entry.kind,
    title: titleOf(entry, parent),
    heading: entry.kind === 'chapter' ? (entry.names[0] ?? '') : '',
    text: entry.text,
    url: (parent?.url ?? '') + entry.url,
  };
}

/** What an entry is called in lists. */
export function titleOf({ kind, names }: Pick<Entry, 'kind' | 'names'>, parent?: Entry): string {
  const [first = '', second] = names;
  if (kind === 'concept')
    return second && /^[\x20-\x7e]+$/.test(second) && first !== second
      ? `${first} (${second})`
      : first;
  if (kind === 'option') return `${parent?.names[0]} ${names.toReversed().join(', ')}`;
  if (kind === 'chapter') return parent?.names[0] ?? '';
  return first;
}
