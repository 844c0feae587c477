import { fromLetters, toLetters } from '../../korean/letters.ts';
import { followsNoun, followsNounWith, verbStems } from './stem.ts';

/** The words that stems are cut down to. */
export type Stock = {
  isNoun(word: string): boolean;
  /** A predicate's stem in simple letters: ㅈㅣㅇㅜ of 지우다. */
  isVerb(letters: string): boolean;
  /** Whether a word says nothing by itself: 하, 없. */
  isEmpty(word: string): boolean;
};

/** A word, or a part of one, by its stem; `cost` 1 is a part that tells all there is. */
type Part = { stem: string; cost: number };

/**
 * The terms of a Hangul word (어절): a known noun without what follows it, a known predicate's stem,
 * the parts of a compound; `known` is false where only the general rules could be applied.
 */
export function stemWord(word: string, stock: Stock): { terms: string[]; known: boolean } {
  const whole = takePart(word, stock);
  const parts = whole && whole.cost < 2 ? null : splitCompound(word, stock);
  const terms = parts ?? (whole ? [whole.stem] : null);
  return terms ? { terms, known: true } : { terms: [guessStem(word)], known: false };
}

/** 지우는법, 안뜰때: what a predicate says something about. */
const afterVerb = /(?<=.)[법때수것거줄중]$/;

function takePart(word: string, stock: Stock, mayBeVerb = true): Part | null {
  if (stock.isNoun(word)) return { stem: word, cost: 1 };
  const noun = knownNoun(word, stock);
  const verb = mayBeVerb ? knownVerb(word.replace(afterVerb, ''), stock) : undefined;
  // 들어가 of 들어가는, and not 들어.
  const isLonger = noun !== null && noun.length >= (verb?.length ?? 0);
  const stem = noun && (noun.length > 1 ? isLonger : !verb) ? noun : verb;
  if (!stem) return null;
  return { stem, cost: 1 + longEnding * Math.max(0, word.length - stem.length - 2) };
}

/** Of 없어지- rather than 없- where both are known: what says nothing yields. */
function knownVerb(word: string, stock: Stock): string | undefined {
  const stems = verbStems(word, false, (stem) => stock.isVerb(stem)).map(fromLetters);
  return stems.find((stem) => !stock.isEmpty(stem)) ?? stems[0];
}

function knownNoun(word: string, stock: Stock): string | null {
  for (let cut = word.length - 1; cut > 0; cut--) {
    const stem = word.slice(0, cut);
    if (stock.isNoun(stem) && followsNounWith(word.slice(cut))) return stem;
  }
  return null;
}

/** An unknown word without what may be a suffix, the longest first, if two syllables stay. */
export const listStems = (word: string): string[] =>
  [...word].flatMap((_, cut) =>
    cut > 1 && followsNoun(word.slice(cut)) ? [word.slice(0, cut)] : [],
  );

/** An unknown word without its longest suffix. */
export function guessStem(word: string): string {
  const [noun] = listStems(word);
  if (noun) return noun;
  const stem = verbStems(word, true).find((letters) => letters.length >= 4);
  return stem ? fromLetters(stem) : word;
}

/** Longest part of a word written without blanks, in syllables. */
const longestPart = 10;
/** Words of one syllable that stand between others: 이미지다지우는법. */
const between = '안못다더잘왜뭐또수';
/** Predicates before another word end so, in simple letters: 안쓰는, 멈춘, 바꾸고, 켜서. */
const goesOn = /(?:[ㄴㄹ]|ㄱㅗ|ㅅㅓ|ㄱㅔ|ㄷㅗ)$/;
/** What a syllable of an ending beyond two costs: in it another word may be hidden. */
const longEnding = 0.6;

/**
 * Known words that stand end to end, with their particles and endings (이름으로통신하려면 → 이름, 통신;
 * 워커노드에서 → 워커, 노드): as few as there can be. Where `isWord` is given what stands between known
 * words is a part as it is (롤링업데이트전략), the sooner if it is one.
 */
export function splitCompound(
  word: string,
  stock: Stock,
  isWord?: (part: string) => boolean,
): string[] | null {
  const takeAny = (text: string, isLast: boolean): Part | null =>
    takeBetween(text, isLast, stock) ??
    (isWord && text.length > 1 ? { stem: text, cost: isWord(text) ? 2 : 1 + text.length } : null);
  const best: { parts: string[]; cost: number }[] = [{ parts: [], cost: 0 }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - longestPart); start < end; start++) {
      const before = best[start];
      const part = before && takeAny(word.slice(start, end), end === word.length);
      if (!part) continue;
      const cost = before.cost + part.cost;
      if (cost < (best[end]?.cost ?? Infinity))
        best[end] = { parts: [...before.parts, part.stem], cost };
    }
  }
  const parts = best[word.length]?.parts ?? [];
  return parts.length > 1 && parts.length < word.length ? parts : null;
}

/** A part of a compound: of one syllable only what is often written so, a predicate only as it goes on. */
function takeBetween(text: string, isLast: boolean, stock: Stock): Part | null {
  if (text.length === 1) return between.includes(text) ? { stem: text, cost: 1 } : null;
  return takePart(text, stock, isLast || goesOn.test(toLetters(text.slice(-1))));
}
