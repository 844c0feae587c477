export { listBlocks } from './list-blocks.ts';
export { indexLines } from './lines.ts';
export { isForeign, wikilink } from './links.ts';
export type {
  Block,
  Note,
  NoteSource,
  ParsedSection,
  TextBlock,
  TextNote,
  TextSection,
} from './note.ts';
export { withoutHidden } from './obsidian.ts';
export { baseName, parseNote } from './parse-note.ts';
export { calloutMark, calloutTitle } from './callout-title.ts';
export { endOffsetAt, lineEnds, type Mark, offsetAt, type Prose, toInline } from './prose.ts';
export { toSlug } from './slug.ts';
