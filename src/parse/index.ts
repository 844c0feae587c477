export { listBlocks } from './list-blocks.ts';
export { indexLines } from './lines.ts';
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
export { parseNote } from './parse-note.ts';
export { endOffsetAt, lineEnds, type Mark, offsetAt, type Prose, toInline } from './prose.ts';
export { toSlug } from './slug.ts';
