import type { EntityId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Library } from '../model/library.ts';
import type { RelativeFile, SiteUrl } from '../model/paths.ts';
import type { TextNote, TextSection } from '../parse/index.ts';

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

/** A note as its pages need it: its text, which they read once more to draw it, and where its headings are. */
export type CompiledNote = Omit<TextNote, 'lines' | 'sections'> & {
  sections: Omit<TextSection, 'blocks'>[];
};

/** What a note points at, and the issue that it is where nothing is there. */
export type PointedLink = { file: RelativeFile; to: string; isName: boolean; issue: Issue };

export type Compilation = {
  library: Library;
  notes: CompiledNote[];
  links: MentionLink[];
  pointed: PointedLink[];
};
