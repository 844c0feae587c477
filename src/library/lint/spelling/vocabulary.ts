import { isEnglishWord } from '../../../english-words.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { TextNote } from '../../../parse/index.ts';
import type { Grammars } from '../../../shell/index.ts';
import { composeSummaries, instructionSummaries } from '../../summaries.ts';
import { remember } from '../../../remember.ts';
import { listOptions } from '../options.ts';
import { type Mended, mendHangul } from './hangul.ts';
import { mendLatin } from './latin.ts';
import { indexTargets, type Targets } from './targets.ts';
import { koreanTerms, latinWords, loanTerms } from './words-of-computing.ts';

/** What counts as spelt rightly, and what a misspelt word may mean. */
export type KnownWords = {
  isKnownLatin: (word: string) => boolean;
  isKnownHangul: (word: string) => boolean;
  /** Hangul words of computing and of the lexicons, however often the notes use them. */
  isTechnical: (word: string) => boolean;
  /** Terms that a lexicon gives as the name of something. */
  isOwnTerm: (word: string) => boolean;
  latinTargets: Targets;
  hangulTargets: Targets;
  /** What a longer term opens with: 프론트 of 프론트엔드. */
  opensTerm: (syllables: string) => boolean;
  /** How often a word stands in all notes; Latin in lower case, Hangul as written. */
  countOf: (word: string) => number;
  /** How often Hangul words open with these syllables, two to six. */
  countOpening: (syllables: string) => number;
  /** Words that followed a word in all notes, with how often. */
  nextTo: (word: string) => ReadonlyMap<string, number>;
};

/** Known words, and what each word is mended to by them. */
export type Vocabulary = KnownWords & {
  mendHangul: (word: string) => Mended | null;
  mendLatin: (word: string) => string | null;
};

/** A word that stands this often in the notes is meant so. */
const frequent = 4;

export function buildVocabulary(
  notes: readonly TextNote[],
  lexicons: readonly Lexicon[],
  named: readonly string[],
  grammars: Grammars,
): Vocabulary {
  const words = knowWords(notes, lexicons, named, grammars);
  return {
    ...words,
    mendHangul: remember((word) => mendHangul(word, words)),
    mendLatin: remember((word) => mendLatin(word, words)),
  };
}

function knowWords(
  notes: readonly TextNote[],
  lexicons: readonly Lexicon[],
  named: readonly string[],
  grammars: Grammars,
): KnownWords {
  const counts = countWords(notes);
  const openings = countOpenings(counts);
  const terms = new Set(lexicons.flatMap(({ terms }) => terms.map(({ term }) => term)));
  const names = lexicons.flatMap(({ terms }) =>
    terms.flatMap(({ term, english, aliases }) => [term, english ?? '', ...aliases]),
  );
  const ownTerms = names.flatMap((name) => name.match(/[가-힣]{2,}/g) ?? []);
  const technical = new Set([
    ...latinWords,
    ...grammarWords(grammars),
    ...names.flatMap(latinPieces),
  ]);
  const explained = new Set(named.flatMap((name) => name.match(/[가-힣]{2,}/g) ?? []));
  const hangul = new Set([...loanTerms, ...koreanTerms, ...ownTerms]);
  const openingOfTerms = new Set(
    [...loanTerms, ...ownTerms].flatMap((term) =>
      Array.from({ length: Math.max(term.length - 3, 0) }, (_, at) => term.slice(0, at + 3)),
    ),
  );
  const nexts = countPairs(notes, hangul);
  const often = [...counts].filter(([, count]) => count >= frequent).map(([word]) => word);
  const isKnownLatin = (word: string) =>
    technical.has(word) || isEnglishWord(word) || (counts.get(word) ?? 0) >= frequent;
  return {
    isKnownLatin: remember(
      (word) =>
        isKnownLatin(word) || stemsOf(word).some(isKnownLatin) || isCompound(word, isKnownLatin),
    ),
    isKnownHangul: (word) =>
      hangul.has(word) || explained.has(word) || (counts.get(word) ?? 0) >= frequent,
    isTechnical: (word) => hangul.has(word),
    isOwnTerm: (word) => terms.has(word),
    latinTargets: indexTargets([...technical, ...often.filter((word) => /^[a-z]/.test(word))]),
    hangulTargets: indexTargets(
      [...loanTerms, ...ownTerms].filter((word) => word.length > 2 && !koreanTerms.has(word)),
    ),
    opensTerm: (syllables) => openingOfTerms.has(syllables),
    countOpening: (syllables) => openings.get(syllables) ?? 0,
    countOf: (word) => counts.get(word) ?? 0,
    nextTo: (word) => nexts.get(word) ?? new Map<string, number>(),
  };
}

/** `modules` for module, `mounting` for mount or mounte: the plain forms that a longer one may come from. */
const stemsOf = (word: string): string[] =>
  [
    ...['s', 'es', 'ed', 'd', 'ing', 'er', 'r', 'ly', 'able', 'ion', 'ization'].map((ending) => ({
      ending,
      plain: '',
    })),
    ...['ed', 'ing', 'er', 'able', 'ion'].map((ending) => ({ ending, plain: 'e' })),
  ].flatMap(({ ending, plain }) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + plain] : [],
  );

/** `manpages`, `subtrait`: a known word behind a common prefix or another known word. */
function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  const rest = /^(?:sub|re|un|pre|non|multi|auto|inter|over|micro|web|man|dev)(.{4,})$/.exec(
    word,
  )?.[1];
  if (rest && isKnown(rest)) return true;
  for (let cut = 5; cut <= word.length - 5; cut++)
    if (isKnown(word.slice(0, cut)) && isKnown(word.slice(cut))) return true;
  return false;
}

/** An identifier in the words that it is made of, lower case: `authSource` is auth and source. */
const latinPieces = (text: string): string[] =>
  (text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((piece) => piece.toLowerCase());

const grammarWords = (grammars: Grammars): string[] =>
  [
    ...Object.keys(grammars.programs),
    ...Object.keys(grammars.spellings),
    ...Object.keys(grammars.resources),
    ...Object.keys(composeSummaries),
    ...Object.keys(instructionSummaries),
    ...commandsOf(grammars).flatMap(({ path }) => path),
    ...listOptions(grammars),
  ].flatMap(latinPieces);

const commandsOf = (grammars: Grammars) =>
  Object.values(grammars.programs).flatMap(({ commands }) => commands);

function countWords(notes: readonly TextNote[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { text } of notes) {
    for (const word of text.match(/[가-힣]+/g) ?? []) add(word);
    for (const word of latinPieces(text.replace(/https?:\/\/\S+/g, ''))) add(word);
  }
  return counts;
}

/** Every opening of two to six syllables: a word counts with all that stands behind it. */
function countOpenings(counts: ReadonlyMap<string, number>): Map<string, number> {
  const openings = new Map<string, number>();
  for (const [word, count] of counts)
    for (let length = 2; length <= 6 && length <= word.length && /^[가-힣]/.test(word); length++) {
      const opening = word.slice(0, length);
      openings.set(opening, (openings.get(opening) ?? 0) + count);
    }
  return openings;
}

/** A Hangul word and the technical word of two syllables that the next one opens with. */
function countPairs(
  notes: readonly TextNote[],
  technical: ReadonlySet<string>,
): Map<string, Map<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const { text } of notes)
    for (const [, first = '', second = ''] of text.matchAll(
      /(?<![가-힣])([가-힣]{2,})(?= ([가-힣]{2}))/g,
    )) {
      if (!technical.has(second)) continue;
      const nexts = pairs.get(first) ?? new Map<string, number>();
      nexts.set(second, (nexts.get(second) ?? 0) + 1);
      pairs.set(first, nexts);
    }
  return pairs;
}
