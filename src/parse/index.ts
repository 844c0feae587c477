export type { Block, Note, NoteSource, ParsedSection } from './note.ts';
export { parseMarkdown } from './markdown.ts';
export { parseNote } from './parse-note.ts';
export { endOffsetAt, markAt, offsetAt, type Prose, readProse, toInline } from './prose.ts';
export { toSlug } from './slug.ts';
