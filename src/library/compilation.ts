import type { EntityId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Library } from '../model/library.ts';
import type { RelativeFile, SiteUrl } from '../model/paths.ts';
import type { Note } from '../parse/index.ts';

/** A lexicon and the course it belongs to; null where it serves every course. */
export type CourseLexicon = { file: RelativeFile; course: string | null; lexicon: Lexicon };

/** What the renderer turns into a link: a range of the note's text, UTF-16 offsets. */
export type MentionLink = {
  file: RelativeFile;
  start: number;
  end: number;
  target: EntityId;
  url: SiteUrl;
};

/** A note as its pages need it: plain data, which a thread can send. */
export type CompiledNote = Omit<Note, 'lines'>;

export type Compilation = { library: Library; notes: CompiledNote[]; links: MentionLink[] };
