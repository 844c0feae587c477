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
};

/** A passage with the node it was cut from, and what stands around it. */
export type Block = {
  passage: Passage;
  node: RootContent;
  /** The words of a paragraph, item or heading; null for the rest. */
  prose: Prose | null;
  /** The headings above it, outermost first. */
  headings: { depth: number; text: string; line: number }[];
  /** How many lists it stands in. */
  listDepth: number;
  /** Whether the innermost list is ordered. */
  ordered: boolean;
  /** In a chapter that asks the reader: no source of definitions or usages. */
  isExercise: boolean;
};

export type ParsedSection = {
  section: Section;
  /** The body, without the section's own heading. */
  nodes: RootContent[];
  blocks: Block[];
  passages: Passage[];
  /** Of the section's own heading; 0 where it has none. */
  depth: number;
};

export type Note = {
  file: RelativeFile;
  course: string;
  title: string;
  /** NFC, `\n` at line ends; offsets of the nodes refer to it. */
  text: string;
  mdx: boolean;
  root: Root;
  lines: LineIndex;
  sections: ParsedSection[];
  issues: Issue[];
};
