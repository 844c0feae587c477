import type { Dictionary } from './dictionary.ts';
import type { Stock } from './stem-word.ts';

/** Terms that together stand for a word of the query; `quality` 1 is the word as typed. */
export type Alternative = { terms: string[]; quality: number };

/** How a word was taken that is not found as typed. */
export type Change = {
  from: string;
  to: string;
  how: 'layout' | 'initials' | 'spelling' | 'reading';
};

/** One word or phrase of the query. */
export type Segment = {
  typed: string;
  alternatives: Alternative[];
  /** 1 for what is searched, less for words that only say what kind of answer is wanted. */
  weight: number;
  /** Whether it is a command's name. */
  isCommand: boolean;
};

export type Understanding = {
  segments: Segment[];
  changes: Change[];
  /** Words of which the vocabulary knows nothing. */
  unknown: string[];
  /** What is asked for beside the words. */
  wants: 'command' | 'option' | 'concept' | 'comparison' | null;
};

export type Namesakes = { isCommand: boolean; terms: string[][] };

/** What a query is understood with. */
export type Knowledge = {
  stock: Stock;
  dictionary: Dictionary;
  /**
   * Terms of every name of the concepts and commands that are called so; null where nothing is. The
   * key has no blanks or signs.
   */
  namesakes: (key: string) => Namesakes | null;
  synonymsOf: (term: string) => string[];
};

/** A word as it was taken: the text that phrases are recognised by, and its terms. */
export type Word = {
  typed: string;
  text: string;
  alternatives: Alternative[];
  change: Change | null;
  /** Whether the vocabulary has it, as typed or from the other keyboard layout. */
  known: boolean;
  /** Whether it only says where. */
  isPlace?: boolean;
};

export const nameKey = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9가-힣ㄱ-ㅣ]+/g, '');

export const plainWord = (typed: string, terms: string[]): Word => ({
  typed,
  text: terms.join(''),
  alternatives: [{ terms, quality: 1 }],
  change: null,
  known: true,
});
