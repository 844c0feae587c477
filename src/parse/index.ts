export { listBlocks } from './list-blocks.ts';
export type { Block, Note, NoteSource, ParsedSection } from './note.ts';
export { parseNote } from './parse-note.ts';
export { endOffsetAt, type Mark, offsetAt, type Prose, readProse, toInline } from './prose.ts';
export { toSlug } from './slug.ts';
