import { editDistance } from '../../korean/edit-distance.ts';
import { leadsOf, toLetters } from '../../korean/letters.ts';
import { type Phone, phonesOf, soundDistance } from '../../korean/sound-match.ts';
import { leastEdits, letterBits } from './letter-bits.ts';
import { readLetterNames } from './letter-names.ts';
import { remember } from '../../remember.ts';

/** A word that may have been meant; `distance` 0 is certain. */
export type Guess = { term: string; distance: number };

export type Dictionary = {
  has(term: string): boolean;
  /** Words that begin so, frequent ones first. */
  byPrefix(text: string, most: number): Guess[];
  /** Words whose syllables begin with these letters (초성), whole words before longer ones. */
  byLeads(leads: string, most: number): Guess[];
  /** Words with these syllables, a single letter standing for any syllable that it begins: 컨ㅌㅇ너. */
  byPattern(pattern: string, most: number): Guess[];
  /** Words of the other script that sound alike (리베이스, rebase), or end in letters by name (쿠베시티엘). */
  bySound(word: string): Guess[];
  /** The nearest words in spelling. */
  bySpelling(word: string): Guess[];
};

type Word = {
  term: string;
  letters: string;
  bits: number;
  leads: string;
  phones: Phone[] | null;
};

const isHangul = (text: string) => /^[가-힣ㄱ-ㅣ]/.test(text);
const most = 4;
const mostRemembered = 200;

function toWord(term: string): Word {
  const letters = toLetters(term);
  return { term, letters, bits: letterBits(letters), leads: leadsOf(term), phones: null };
}

type Words = {
  /** How much each word is worth when several fit. */
  counts: ReadonlyMap<string, number>;
  /** Of Hangul words only nouns are read from English ones, or meant by misspelt ones. */
  isNoun: (word: string) => boolean;
  /** Names of several words without their blanks, for what no word answers. */
  joinedNames: readonly string[];
};

export function createDictionary({ counts, isNoun, joinedNames }: Words): Dictionary {
  const all = [...counts]
    .filter(([term]) => !term.startsWith('-'))
    .sort(([, a], [, b]) => b - a)
    .map(([term]) => toWord(term));
  const flags = [...counts.keys()].filter((term) => term.startsWith('-')).map(toWord);
  const joined = [...new Set(joinedNames)].map(toWord);
  const hangul = all.filter(({ term }) => isHangul(term));
  const latin = all.filter(({ term }) => !isHangul(term));
  // Nobody is thought to mean what neither the notes nor their names say.
  const isSaid = ({ term }: Word) => counts.get(term) !== 0;
  const hangulNouns = hangul.filter((word) => isSaid(word) && isNoun(word.term));
  const latinSaid = latin.filter(isSaid);
  const firstOf = (lists: readonly Word[][], most: number, distanceOf: (word: Word) => number) =>
    lists.map((words) => nearest(words, most, distanceOf)).find(({ length }) => length > 0) ?? [];
  const phonesFor = (word: Word) => (word.phones ??= phonesOf(word.term));

  return {
    has: (term) => counts.has(term),
    byPrefix(text, most) {
      const start = toLetters(text.toLowerCase());
      return nearest(isHangul(text) ? hangul : latin, most, ({ letters, term }) =>
        letters.startsWith(start) && term !== text ? 0.1 : Infinity,
      );
    },
    byLeads: (leads, most) =>
      firstOf([hangul, joined], most, (word) =>
        word.leads.startsWith(leads) ? word.leads.length - leads.length : Infinity,
      ),
    byPattern: (pattern, most) =>
      firstOf([hangul, joined], most, ({ term }) => patternDistance(pattern, term)),
    bySound: remember((word) => {
      const sound = phonesOf(word);
      const heard = sound.filter(({ kind }) => kind === 'consonant').length;
      const limit =
        (word.length < 2 || heard < 2 ? 0.01 : heard < 3 ? 0.08 : heard < 5 ? 0.11 : 0.2) * heard;
      const others = isHangul(word) ? latinSaid : hangulNouns;
      const whole = nearest(others, most, (other) =>
        other.term.length < 2 ? Infinity : soundDistance(sound, phonesFor(other), limit),
      );
      return closest([...whole, ...(isHangul(word) ? withSpelledEnd(word, latin) : [])]);
    }, mostRemembered),
    bySpelling: remember((word) => {
      const text = toLetters(word.toLowerCase());
      const limit = spellingLimit(text, isHangul(word) && word.length < 3);
      const bits = letterBits(text);
      const lists = word.startsWith('-')
        ? [flags]
        : isHangul(word)
          ? [hangulNouns, joined]
          : [latinSaid];
      const near = firstOf(lists, most, (other) =>
        other.term.length > 1 &&
        leastEdits(bits, other.bits) <= limit &&
        (limit > 1 || isLikelySlip(text, other))
          ? editDistance(text, other.letters, limit)
          : Infinity,
      );
      return near.filter(({ distance }) => distance === near[0]?.distance);
    }, mostRemembered),
  };
}

const closest = (guesses: Guess[]) =>
  guesses.sort((a, b) => a.distance - b.distance).slice(0, most);

/** The words at a finite distance, nearest first; the order of `words` decides between equals. */
function nearest(
  words: readonly Word[],
  most: number,
  distanceOf: (word: Word) => number,
): Guess[] {
  const found: Guess[] = [];
  for (const word of words) {
    const distance = distanceOf(word);
    if (distance < Infinity) found.push({ term: word.term, distance });
  }
  return found.sort((a, b) => a.distance - b.distance).slice(0, most);
}

/** Latin words of which the start is read as a word and the end by its letters: 쿠베시티엘, kubectl. */
function withSpelledEnd(word: string, latin: readonly Word[]): Guess[] {
  const guesses: Guess[] = [];
  for (let cut = 1; cut < word.length; cut++) {
    for (const end of readLetterNames(word.slice(cut))) {
      const sound = phonesOf(word.slice(0, cut));
      for (const { term } of latin) {
        if (!term.endsWith(end) || term.length < end.length + 2) continue;
        const distance = soundDistance(sound, phonesOf(term.slice(0, -end.length)), 0.4);
        if (distance < Infinity) guesses.push({ term, distance });
      }
    }
  }
  return guesses;
}

/** In short words the first letter is seldom wrong, and of three Latin ones none is left out: vim is not vm. */
const isLikelySlip = (text: string, { letters }: Word) =>
  letters[0] === text[0] && (isHangul(text) || text.length > 3 || letters.length === text.length);

/** How many slips are forgiven in a word so long; two syllables with two slips are another word. */
function spellingLimit(text: string, isShort: boolean): number {
  if (text.length < (isShort ? 3 : 2)) return 0;
  if (text.length < 6 || isShort) return 1;
  return text.length < 10 ? 2 : 3;
}

function patternDistance(pattern: string, term: string): number {
  if (term.length < pattern.length) return Infinity;
  for (let at = 0; at < pattern.length; at++) {
    const [wanted, given] = [pattern.charAt(at), term.charAt(at)];
    if (!toLetters(given).startsWith(toLetters(wanted))) return Infinity;
  }
  return term.length - pattern.length;
}
