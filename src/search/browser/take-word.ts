import { toHangulKeys, toLatinKeys } from '../../korean/two-set-keyboard.ts';
import type { Guess } from './dictionary.ts';
import { readLetterNames } from './letter-names.ts';
import { endsAsPredicate, guessStem, splitCompound, stemWord } from './stem.ts';
import { latinParts, type Token } from './tokens.ts';
import {
  type Alternative,
  type Change,
  type Knowledge,
  nameKey,
  plainWord,
  type Word,
} from './understanding.ts';

/** A word of the query as the vocabulary has it, or as it was probably meant; several for a compound. */
export function takeWord(
  token: Token,
  isLast: boolean,
  knowledge: Knowledge,
  literal: boolean,
): Word[] {
  if (token.kind === 'flag') return [takeFlag(token.text, knowledge)];
  const known = takeKnown(token, isLast, knowledge);
  if (known) return known;
  if (!literal && !(token.kind === 'hangul' && endsAsPredicate(token.text))) {
    const changed = changers[token.kind]
      .map((change) => change(token.text, knowledge))
      .find(Boolean);
    if (changed) return changed;
    const parts = token.text.length > 4 && token.kind === 'hangul' && splitCompound(token.text, knowledge.stock, true);
    if (parts)
      return parts.flatMap((text) => takeWord({ ...token, text }, false, knowledge, literal));
  }
  return [{ ...plainWord(token.text, rawTerms(token, knowledge)), known: false }];
}

const rawTerms = ({ kind, text }: Token, { stock }: Knowledge) =>
  kind === 'latin' ? latinParts(text) : stemWord(text, stock).terms;

/** `-it` is also `-i` and `-t`; a flag typed on the Hangul layout is one too, an unknown one its word. */
function takeFlag(typed: string, { dictionary }: Knowledge): Word {
  const text = toLatinKeys(typed);
  const alternatives: Alternative[] = [{ terms: [text], quality: 1 }];
  const letters = /^-([A-Za-z]{2,4})$/.exec(text)?.[1];
  for (const letter of letters ?? []) alternatives.push({ terms: [`-${letter}`], quality: 0.9 });
  if (!text.startsWith('--')) alternatives.push({ terms: [`--${text.slice(1)}`], quality: 0.7 });
  else if (!dictionary.has(text))
    alternatives.push(
      { terms: latinParts(text), quality: 0.6 },
      ...dictionary
        .bySpelling(text)
        .filter(({ distance }) => distance === 1)
        .map(({ term }) => ({ terms: [term], quality: 0.8 })),
    );
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
  if (last)
    last.alternatives.push(
      ...longer.map(({ term }) => ({ terms: namedTerms(term, knowledge), quality })),
    );
  if (named && words.length > 1) return [{ ...plainWord(text, terms), text }];
  return words;
}

/** The start of known words, or a whole word as it is heard: 어태치 of 어태치드, or attach. */
function takeUnfinished(text: string, longer: readonly Guess[], knowledge: Knowledge): Word {
  const word = guessedWord(text, longer, 0.75, null, knowledge);
  const heard = guessedWord(text, knowledge.dictionary.bySound(text), 0.8, null, knowledge);
  return { ...word, alternatives: [...word.alternatives, ...heard.alternatives] };
}

function guessedWord(
  typed: string,
  guesses: readonly Guess[],
  quality: number,
  how: Change['how'] | null,
  knowledge: Knowledge,
): Word {
  const to = guesses[0]?.term ?? typed;
  const alternatives = guesses.map(({ term, distance }) => ({
    terms: namedTerms(term, knowledge),
    quality: quality * (1 - Math.min(0.6, 0.1 * distance)),
  }));
  const known = how !== 'spelling' && how !== 'reading';
  return { typed, text: to, alternatives, change: how && { from: typed, to, how }, known };
}

/** A guess may be a name of several words. */
const namedTerms = (term: string, { namesakes }: Knowledge): string[] =>
  namesakes(term)?.terms.find((terms) => terms.join('') === term) ?? [term];

type Changer = (text: string, knowledge: Knowledge) => Word[] | null;

/** What is tried, in this order, with a word that the vocabulary does not know. */
const changers: Record<Exclude<Token['kind'], 'flag'>, Changer[]> = {
  letters: [takeLeads, takeLatinLayout],
  hangul: [takePattern, takeLatinLayout, takeReading, takeSpelling],
  latin: [takeHangulLayout, takeInflected, takeMisspeltLayout, takeParts, takeSpelling, takeReading],
};

function takeLeads(text: string, knowledge: Knowledge): Word[] | null {
  if (/[ㅏ-ㅣ]/.test(text)) return null;
  const guesses = knowledge.dictionary.byLeads(text, 12);
  return guesses.length > 0 ? [guessedWord(text, guesses, 0.9, 'initials', knowledge)] : null;
}

function takePattern(text: string, knowledge: Knowledge): Word[] | null {
  if (!/[ㄱ-ㅎ]/.test(text)) return null;
  const guesses = knowledge.dictionary.byPattern(text, 8);
  return guesses.length > 0 ? [guessedWord(text, guesses, 0.9, 'initials', knowledge)] : null;
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
    if (longer.length > 0) return [{ ...guessedWord(text, longer, 0.7, 'layout', knowledge) }];
  }
  return null;
}

/** `restarting` and `stopped` are `restart` and `stop`. */
function takeInflected(text: string, { dictionary }: Knowledge): Word[] | null {
  const [, stem = '', last = ''] = /^(.{2,}?(.))\2?(?:ing|ed)$/.exec(text.toLowerCase()) ?? [];
  const found = [stem, `${stem}e`, stem + last].find((form) => dictionary.has(form));
  return found ? [plainWord(text, [found])] : null;
}

/** A slip of the keys on the wrong layout: few Latin words make whole syllables. */
function takeMisspeltLayout(text: string, knowledge: Knowledge): Word[] | null {
  const hangul = toHangulKeys(text.toLowerCase());
  if (!/^[가-힣]{2,}$/.test(hangul)) return null;
  const [first] = takeSpelling(hangul, knowledge) ?? [];
  return first ? [changed({ ...first, typed: text }, first.text, 'layout')] : null;
}

/** `docker-copmose` by its parts, `ErrImagePull` by them where it is not found itself. */
function takeParts(text: string, knowledge: Knowledge): Word[] | null {
  const parts = latinParts(text.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
  if (parts.length < 2) return null;
  if (/^[a-z]+$/i.test(text)) {
    const whole = plainWord(text, latinParts(text));
    whole.alternatives.push({ terms: parts, quality: 0.8 });
    return [{ ...whole, known: false }];
  }
  const words = parts.map(
    (part) =>
      (knowledge.dictionary.has(part) ? null : takeSpelling(part, knowledge)?.[0]) ??
      plainWord(part, [part]),
  );
  return words.some(({ change, text }) => change || knowledge.dictionary.has(text)) ? words : null;
}

const markFirst = (words: Word[], from: string, to: string): Word[] =>
  words.map((word, place) => (place === 0 ? changed(word, to, 'layout', from) : word));

const changed = (word: Word, to: string, how: Change['how'], from = word.typed): Word => ({
  ...word,
  change: { from, to, how },
});

function takeReading(text: string, knowledge: Knowledge): Word[] | null {
  const spelt = readLetterNames(text).find((name) => knowledge.dictionary.has(name));
  if (spelt) return [guessedWord(text, [{ term: spelt, distance: 0 }], 0.9, 'reading', knowledge)];
  const guesses = formsOf(text).flatMap((form) => knowledge.dictionary.bySound(form));
  if (guesses.length === 0) return null;
  return [guessedWord(text, byDistance(guesses), 0.85, 'reading', knowledge)];
}

function takeSpelling(text: string, knowledge: Knowledge): Word[] | null {
  const guesses = formsOf(text).flatMap((form) => knowledge.dictionary.bySpelling(form));
  if (guesses.length === 0) return null;
  return [guessedWord(text, byDistance(guesses), 0.8, 'spelling', knowledge)];
}

const byDistance = (guesses: Guess[]) =>
  guesses.toSorted((a, b) => a.distance - b.distance).slice(0, 4);

/** As typed, and without what looks like a particle. */
const formsOf = (text: string) => [...new Set([text, guessStem(text)])];
