import { toHangulKeys, toLatinKeys } from '../../korean/two-set-keyboard.ts';
import type { Dictionary, Guess } from './dictionary.ts';
import { readLetterNames } from './letter-names.ts';
import { endsAsPredicate, guessStem, isSuffix, type Stock, stemWord } from './stem.ts';
import { latinParts, type Token } from './tokens.ts';
import { emptyWords, weakWords } from './words/question-words.ts';

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
  /** What is asked for beside the words. */
  wants: 'command' | 'option' | 'comparison' | null;
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
  namesakes(key: string): Namesakes | null;
  synonymsOf(term: string): string[];
};

/** A word as it was taken: the text that phrases are recognised by, and its terms. */
type Word = {
  typed: string;
  text: string;
  alternatives: Alternative[];
  change: Change | null;
  /** Whether the vocabulary has it, as typed or from the other keyboard layout. */
  known: boolean;
};

export const nameKey = (name: string): string =>
  name.toLowerCase().replace(/[^a-z0-9가-힣ㄱ-ㅣ]+/g, '');

/** Takes the words of a query for what they mean. `literal` leaves them as they were typed. */
export function understand(
  tokens: readonly Token[],
  knowledge: Knowledge,
  literal: boolean,
): Understanding {
  const spoken = tokens.filter((token) => !(token.glued && isSuffix(token.text)));
  const joined = joinTokens(spoken, knowledge);
  const words = joined.flatMap((token, place) =>
    takeWord(token, place === joined.length - 1, knowledge, literal),
  );
  const kept = dropEmpty(words);
  return {
    segments: weighOperands(joinPhrases(kept, knowledge)),
    changes: kept.flatMap(({ change }) => change ?? []),
    wants: findWish(words),
  };
}

/** Words that are one name written apart, of which a part is no word: 네임 스페이스, `load balancer`. */
function joinTokens(tokens: readonly Token[], knowledge: Knowledge): Token[] {
  const isWord = ({ kind, text }: Token) =>
    kind === 'latin'
      ? knowledge.dictionary.has(text.toLowerCase())
      : stemWord(text, knowledge.stock).known;
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const text = (before?.text ?? '') + token.text;
    const isName =
      before?.kind === token.kind &&
      (token.kind === 'hangul' || token.kind === 'latin') &&
      !(isWord(before) && isWord(token)) &&
      knowledge.namesakes(nameKey(guessStem(text))) !== null;
    if (isName) joined.splice(-1, 1, { ...before, text, end: token.end });
    else joined.push(token);
  }
  return joined;
}

/** Words after a command are what it acts on, and say little about what is looked for. */
function weighOperands(segments: Segment[]): Segment[] {
  const command = segments.findIndex(({ isCommand }) => isCommand);
  if (command < 0) return segments;
  return segments.map((segment, place) =>
    place > command && /^[a-z0-9]/i.test(segment.typed) && !segment.isCommand
      ? { ...segment, weight: 0.25 * segment.weight }
      : segment,
  );
}

function dropEmpty(words: Word[]): Word[] {
  const isEmpty = ({ typed, alternatives }: Word) =>
    emptyWords.has(typed) || alternatives[0]?.terms.every((term) => emptyWords.has(term)) === true;
  const full = words.filter((word) => !isEmpty(word));
  return full.length > 0 ? full : words;
}

const wishes: [Understanding['wants'], RegExp][] = [
  ['option', /^(옵션|플래그|option|flag)/],
  ['command', /^(명령|커맨드|command)/],
  ['comparison', /^(차이|비교|다른|vs|versus|difference)/],
];

function findWish(words: readonly Word[]): Understanding['wants'] {
  const wish = wishes.find(([, pattern]) => words.some(({ typed }) => pattern.test(typed)));
  return wish?.[0] ?? null;
}

function takeWord(token: Token, isLast: boolean, knowledge: Knowledge, literal: boolean): Word[] {
  if (token.kind === 'flag') return [takeFlag(token.text)];
  const known = takeKnown(token, isLast, knowledge);
  if (known) return known;
  if (!literal && !(token.kind === 'hangul' && endsAsPredicate(token.text))) {
    const changed = changers[token.kind]
      .map((change) => change(token.text, knowledge))
      .find(Boolean);
    if (changed) return changed;
  }
  return [{ ...plainWord(token.text, rawTerms(token, knowledge)), known: false }];
}

const plainWord = (typed: string, terms: string[]): Word => ({
  typed,
  text: terms.join(''),
  alternatives: [{ terms, quality: 1 }],
  change: null,
  known: true,
});

const rawTerms = ({ kind, text }: Token, { stock }: Knowledge) =>
  kind === 'latin' ? latinParts(text) : stemWord(text, stock).terms;

/** `-it` is also `-i` and `-t`; a flag typed on the Hangul layout is one too. */
function takeFlag(typed: string): Word {
  const text = toLatinKeys(typed);
  const alternatives: Alternative[] = [{ terms: [text], quality: 1 }];
  const letters = /^-([A-Za-z]{2,4})$/.exec(text)?.[1];
  for (const letter of letters ?? []) alternatives.push({ terms: [`-${letter}`], quality: 0.9 });
  if (!text.startsWith('--')) alternatives.push({ terms: [`--${text.slice(1)}`], quality: 0.7 });
  return { typed, text, alternatives, change: null, known: true };
}

/** The word as typed, where the vocabulary has it or the start of it. */
function takeKnown(token: Token, isLast: boolean, knowledge: Knowledge): Word[] | null {
  const { dictionary, stock } = knowledge;
  const { text, kind } = token;
  if (kind === 'letters') return null;
  const stem = kind === 'latin' ? null : stemWord(text, stock);
  const terms = stem?.terms ?? latinParts(text);
  const longer = isLast ? dictionary.byPrefix(text, 6) : [];
  const known =
    stem?.known === true || (terms.length > 0 && terms.every((term) => dictionary.has(term)));
  const named = knowledge.namesakes(nameKey(text)) !== null;
  if (!known && !named && longer.length === 0) return null;
  if (!known && !named) return [takeUnfinished(text, longer, knowledge)];
  const words = terms.map((term) => plainWord(term, [term]));
  const last = words.at(-1);
  // One syllable is sooner the start of a word than a word.
  const quality = text.length > 1 ? 0.45 : 0.75;
  if (last) last.alternatives.push(...longer.map(({ term }) => ({ terms: [term], quality })));
  if (named && words.length > 1) return [{ ...plainWord(text, terms), text }];
  return words;
}

/** The start of known words, or a whole word as it is heard: 어태치 of 어태치드, or attach. */
function takeUnfinished(text: string, longer: readonly Guess[], { dictionary }: Knowledge): Word {
  const word = guessedWord(text, longer, 0.75, null);
  const heard = guessedWord(text, dictionary.bySound(text), 0.8, null);
  return { ...word, alternatives: [...word.alternatives, ...heard.alternatives] };
}

function guessedWord(
  typed: string,
  guesses: readonly Guess[],
  quality: number,
  how: Change['how'] | null,
): Word {
  const to = guesses[0]?.term ?? typed;
  const alternatives = guesses.map(({ term, distance }) => ({
    terms: [term],
    quality: quality * (1 - Math.min(0.6, 0.1 * distance)),
  }));
  const known = how !== 'spelling' && how !== 'reading';
  return { typed, text: to, alternatives, change: how && { from: typed, to, how }, known };
}

type Changer = (text: string, knowledge: Knowledge) => Word[] | null;

/** What is tried, in this order, with a word that the vocabulary does not know. */
const changers: Record<Exclude<Token['kind'], 'flag'>, Changer[]> = {
  letters: [takeLeads, takeLatinLayout],
  hangul: [takePattern, takeLatinLayout, takeReading, takeSpelling],
  latin: [takeHangulLayout, takeMisspeltLayout, takeParts, takeSpelling, takeReading],
};

function takeLeads(text: string, { dictionary }: Knowledge): Word[] | null {
  if (/[ㅏ-ㅣ]/.test(text)) return null;
  const guesses = dictionary.byLeads(text, 12);
  return guesses.length > 0 ? [guessedWord(text, guesses, 0.9, 'initials')] : null;
}

function takePattern(text: string, { dictionary }: Knowledge): Word[] | null {
  if (!/[ㄱ-ㅎ]/.test(text)) return null;
  const guesses = dictionary.byPattern(text, 8);
  return guesses.length > 0 ? [guessedWord(text, guesses, 0.9, 'initials')] : null;
}

function takeLatinLayout(text: string, knowledge: Knowledge): Word[] | null {
  const typed = toLatinKeys(text);
  const parts = latinParts(typed);
  const known = parts.every((part) => knowledge.dictionary.has(part.toLowerCase()));
  if (parts.length === 0 || !known) return null;
  return [changed(plainWord(text, parts), typed.toLowerCase(), 'layout')];
}

function takeHangulLayout(text: string, knowledge: Knowledge): Word[] | null {
  const variants = [...new Set([text, text.toLowerCase()])].map(toHangulKeys);
  for (const hangul of variants) {
    if (!/^[가-힣]+[ㄱ-ㅎ]?$/.test(hangul)) continue;
    const stem = stemWord(hangul, knowledge.stock);
    if (stem.known)
      return markFirst(
        stem.terms.map((term) => plainWord(term, [term])),
        text,
        hangul,
      );
    const longer = hangul.length > 1 ? knowledge.dictionary.byPrefix(hangul, 6) : [];
    if (longer.length > 0) return [{ ...guessedWord(text, longer, 0.7, 'layout') }];
  }
  return null;
}

/** A slip of the keys on the wrong layout: few Latin words make whole syllables. */
function takeMisspeltLayout(text: string, knowledge: Knowledge): Word[] | null {
  const hangul = toHangulKeys(text.toLowerCase());
  if (!/^[가-힣]{2,}$/.test(hangul)) return null;
  const [first] = takeSpelling(hangul, knowledge) ?? [];
  return first ? [changed({ ...first, typed: text }, first.text, 'layout')] : null;
}

/** `docker-copmose` by its parts. */
function takeParts(text: string, knowledge: Knowledge): Word[] | null {
  const parts = latinParts(text);
  if (parts.length < 2) return null;
  const words = parts.map(
    (part) =>
      (knowledge.dictionary.has(part) ? null : takeSpelling(part, knowledge)?.[0]) ??
      plainWord(part, [part]),
  );
  return words.some(({ change }) => change) ? words : null;
}

const markFirst = (words: Word[], from: string, to: string): Word[] =>
  words.map((word, place) => (place === 0 ? changed(word, to, 'layout', from) : word));

const changed = (word: Word, to: string, how: Change['how'], from = word.typed): Word => ({
  ...word,
  change: { from, to, how },
});

function takeReading(text: string, knowledge: Knowledge): Word[] | null {
  const spelt = readLetterNames(text).find((name) => knowledge.dictionary.has(name));
  if (spelt) return [guessedWord(text, [{ term: spelt, distance: 0 }], 0.9, 'reading')];
  const heard = formsOf(text).flatMap((form) => knowledge.dictionary.bySound(form));
  const guesses = heard.length > 0 ? heard : knowledge.dictionary.bySpelledEnd(text);
  if (guesses.length === 0) return null;
  return [guessedWord(text, byDistance(guesses), 0.85, 'reading')];
}

function takeSpelling(text: string, knowledge: Knowledge): Word[] | null {
  const guesses = formsOf(text).flatMap((form) => knowledge.dictionary.bySpelling(form));
  if (guesses.length === 0) return null;
  return [guessedWord(text, byDistance(guesses), 0.8, 'spelling')];
}

const byDistance = (guesses: Guess[]) =>
  guesses.toSorted((a, b) => a.distance - b.distance).slice(0, 4);

/** As typed, and without what looks like a particle. */
const formsOf = (text: string) => [...new Set([text, guessStem(text)])];

/** Neighbours that are one name become one segment with all the other names beside it. */
function joinPhrases(words: readonly Word[], knowledge: Knowledge): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length;) {
    const run = longestName(words.slice(at, at + 5), knowledge);
    segments.push(toSegment(words.slice(at, at + run.length), run.named, knowledge));
    at += run.length;
  }
  return segments;
}

function longestName(words: readonly Word[], knowledge: Knowledge) {
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length);
    if (run.some(({ typed }) => typed.startsWith('-'))) continue;
    const keys = [
      run.map(({ text }) => text),
      run.map(({ alternatives }) => alternatives[0]?.terms.join('') ?? ''),
    ];
    const named = keys
      .map((texts) => knowledge.namesakes(nameKey(texts.join(''))))
      .find((names) => names !== null);
    if (named) return { length, named };
  }
  return { length: 1, named: null };
}

/** `logs` for `log`, and the other way round. */
const otherNumber = (term: string, { dictionary }: Knowledge): string[] =>
  /^[a-z]{3,}$/.test(term)
    ? [`${term}s`, term.replace(/s$/, '')].filter(
        (other) => other !== term && dictionary.has(other),
      )
    : [];

function toSegment(words: readonly Word[], names: Namesakes | null, knowledge: Knowledge): Segment {
  const [only] = words;
  const own: Alternative[] =
    words.length === 1 && only
      ? only.alternatives
      : [{ terms: words.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []), quality: 1 }];
  const best = Math.max(...own.map(({ quality }) => quality));
  const named = (names?.terms ?? []).map((terms) => ({ terms, quality: 0.95 * best }));
  const alike = own
    .filter(({ terms }) => terms.length === 1)
    .flatMap(({ terms: [term = ''], quality }) => [
      ...otherNumber(term, knowledge).map((other) => ({ terms: [other], quality: 0.9 * quality })),
      ...knowledge.synonymsOf(term).map((other) => ({ terms: [other], quality: 0.8 * quality })),
    ]);
  const typed = words.map((word) => word.typed).join(' ');
  const weak = words.every((word) => weakWords.has(word.text));
  const sure = words.some(({ known }) => known) ? 1 : 0.5;
  const weight = weak ? 0.3 : sure * (names ? 1 : 0.7);
  const isCommand = names?.isCommand ?? false;
  return { typed, alternatives: [...own, ...named, ...alike], weight, isCommand };
}
