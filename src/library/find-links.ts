import { isForeign, type Note, wikilink } from '../parse/index.ts';

/** What a note points at: a path, or with `isName` a name as in `[[볼륨]]`; UTF-16 offset into its text. */
export type NoteLink = { to: string; isName: boolean; at: number };

const opensWithName = new RegExp(`^${wikilink.source}`);

/** The links and pictures of a note that lead to other notes, terms and files. */
export const findLinks = ({ text, sections }: Note): NoteLink[] =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(({ proses }) => proses))
    .flatMap(({ marks }) => marks)
    .flatMap(({ kind, sourceStart, sourceEnd, url }): NoteLink[] => {
      if (kind !== 'link' && kind !== 'image') return [];
      const name = opensWithName.exec(text.slice(sourceStart, sourceEnd))?.[2];
      if (name) return [{ to: name, isName: true, at: sourceStart }];
      return url && !isForeign(url) ? [{ to: url, isName: false, at: sourceStart }] : [];
    });
