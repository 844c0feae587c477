import type { Root, RootContent } from 'mdast';
import type { Issue } from '../model/issue.ts';
import type { Passage, Section } from '../model/library.ts';
import type { RelativeFile } from '../model/paths.ts';
import type { LineIndex } from './lines.ts';
import type { Prose } from './prose.ts';

/** A note as it was read. */
export type NoteSource = {
  file: RelativeFile;
  /** The course it belongs to, as a slug. */
  course: string;
  text: string;
  mdx: boolean;
  /** Addresses of sections that other notes of the course have, where this one would have them too. */
  avoid?: readonly string[];
};

/** A passage as words, and what stands around it: plain data, which a thread can send. */
export type TextBlock = {
  passage: Passage;
  /** The words of a paragraph, item or heading; null for the rest. */
  prose: Prose | null;
  /** All its running text: the prose, or that of each cell of a table. */
  proses: Prose[];
  /** The headings above it, outermost first. */
  headings: { depth: number; text: string; line: number }[];
  /** How many lists it stands in. */
  listDepth: number;
  /** Whether the innermost list is ordered. */
  ordered: boolean;
  /** In a chapter that asks the reader: no source of definitions or usages. */
  isExercise: boolean;
};

/** A passage with the node it was cut from. */
export type Block = TextBlock & { node: RootContent };

export type TextSection = {
  section: Section;
  blocks: TextBlock[];
  /** The headings of the body with their anchors, in the order of the text, and its block ids: `^id`. */
  anchors: { text: string; slug: string }[];
};

export type ParsedSection = Omit<TextSection, 'blocks'> & {
  /** The body, without the section's own heading. */
  nodes: RootContent[];
  blocks: Block[];
  /** Of the section's own heading; 0 where it has none. */
  depth: number;
};

/** A note without its tree. */
export type TextNote = {
  file: RelativeFile;
  course: string;
  title: string;
  /** NFC, `\n` at line ends; offsets refer to it. */
  text: string;
  mdx: boolean;
  avoid: readonly string[];
  lines: LineIndex;
  sections: TextSection[];
};

export type Note = Omit<TextNote, 'sections'> & {
  root: Root;
  sections: ParsedSection[];
  issues: Issue[];
};
