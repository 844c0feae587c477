import { leadsOf, toLetters } from '../../korean/letters.ts';
import { phonesOf, soundDistance } from '../../korean/sound-match.ts';
import { editDistance } from './edit-distance.ts';
import { readLetterNames } from './letter-names.ts';

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
  /** Words of the other script that sound alike: 리베이스, rebase. */
  bySound(word: string): Guess[];
  /** Latin words of which the start is read as a word and the end by its letters: 쿠베시티엘, kubectl. */
  bySpelledEnd(word: string): Guess[];
  /** The nearest words in spelling. */
  bySpelling(word: string): Guess[];
};

type Word = { term: string; count: number; letters: string; hangul: boolean };

const isHangul = (text: string) => /^[가-힣ㄱ-ㅣ]/.test(text);
const isSearchable = (term: string) => !term.startsWith('-');

/** `counts`: how much each word is worth when several fit. */
export function createDictionary(counts: ReadonlyMap<string, number>): Dictionary {
  const words: Word[] = [...counts]
    .filter(([term]) => isSearchable(term))
    .map(([term, count]) => {
      const hangul = isHangul(term);
      return { term, count, hangul, letters: hangul ? toLetters(term) : term };
    })
    .sort((a, b) => b.count - a.count);
  const phones = new Map<string, ReturnType<typeof phonesOf>>();
  const phonesFor = (term: string) => {
    const known = phones.get(term) ?? phonesOf(term);
    phones.set(term, known);
    return known;
  };

  const select = (most: number, distance: (word: Word) => number): Guess[] =>
    words
      .map((word) => ({ term: word.term, distance: distance(word) }))
      .filter((guess) => guess.distance < Infinity)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, most);

  return {
    has: (term) => counts.has(term),
    byPrefix(text, most) {
      const start = isHangul(text) ? toLetters(text) : text.toLowerCase();
      return select(most, ({ letters, term }) =>
        letters.startsWith(start) && term !== text ? 0.1 : Infinity,
      );
    },
    byLeads: (leads, most) =>
      select(most, ({ term, hangul }) => {
        if (!hangul || term.length < leads.length) return Infinity;
        if (!leadsOf(term).startsWith(leads)) return Infinity;
        return term.length - leads.length;
      }),
    byPattern: (pattern, most) =>
      select(most, ({ term, hangul }) => (hangul ? patternDistance(pattern, term) : Infinity)),
    bySound(word) {
      const sound = phonesFor(word);
      const heard = sound.filter(({ kind }) => kind === 'consonant').length;
      const limit = (heard < 3 ? 0.08 : 0.2) * heard;
      return select(4, (other) =>
        other.hangul === isHangul(word) || other.term.length < 2
          ? Infinity
          : soundLimit(soundDistance(sound, phonesFor(other.term), limit), limit),
      );
    },
    bySpelledEnd(word) {
      const splits = Array.from(word, (_, cut) => ({
        sound: phonesOf(word.slice(0, cut)),
        ends: cut > 0 ? readLetterNames(word.slice(cut)) : [],
      }));
      return select(4, ({ term, hangul }) => {
        const distances = splits.flatMap(({ sound, ends }) =>
          ends
            .filter((end) => !hangul && term.endsWith(end) && term.length > end.length + 1)
            .map((end) => soundDistance(sound, phonesFor(term.slice(0, -end.length)), 0.4)),
        );
        return soundLimit(Math.min(Infinity, ...distances), 0.4);
      });
    },
    bySpelling(word) {
      const text = isHangul(word) ? toLetters(word) : word.toLowerCase();
      const limit = spellingLimit(text, isHangul(word));
      const near = select(4, (other) =>
        other.hangul === isHangul(word) && other.term.length > 1
          ? editDistance(text, other.letters, limit)
          : Infinity,
      );
      return near.filter(({ distance }) => distance === near[0]?.distance);
    },
  };
}

const soundLimit = (distance: number, limit: number) => (distance > limit ? Infinity : distance);

/** How many slips are forgiven in a word so long. */
function spellingLimit(text: string, hangul: boolean): number {
  const [one, two] = hangul ? [3, 6] : [2, 6];
  if (text.length < one) return 0;
  if (text.length < two) return 1;
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
