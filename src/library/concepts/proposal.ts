import type { ConceptKind } from '../../model/lexicon.ts';
import type { Block, Note, ParsedSection } from '../../parse/index.ts';
import type { Sentence } from './sentences.ts';

/**
 * How sure a rule is that it found a term with its definition. `certain` and `likely` make a concept;
 * `probable` does where no lexicon names the concepts; `possible` needs a second witness, or a concept
 * that is known otherwise.
 */
export const strength = {
  certain: 4,
  likely: 3,
  probable: 2.5,
  possible: 2,
  hint: 1,
  none: 0,
} as const;
export type Strength = (typeof strength)[keyof typeof strength];

/** A term that a rule saw defined. */
export type Proposal = {
  term: string;
  english: string | null;
  aliases: string[];
  /** Terms that the same words set against it. */
  contrasts: string[];
  kind: ConceptKind | null;
  /** How sure it is that this is a term. */
  strength: Strength;
  /** How well the words define it; `none` for words that merely use it. */
  defines: Strength;
  definition: { text: string; file: Block['passage']['file']; line: number } | null;
};

/** What a rule looks at: a passage, its sentences, and what stands around it. */
export type Scene = {
  note: Note;
  section: ParsedSection;
  block: Block;
  sentences: readonly Sentence[];
  previous?: Scene | undefined;
  next?: Scene | undefined;
};

export type Rule = (scene: Scene) => Proposal[];
