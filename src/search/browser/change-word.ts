import { toHangulKeys, toLatinKeys } from '../../korean/two-set-keyboard.ts';
import type { Guess } from './dictionary.ts';
import { readLetterNames } from './letter-names.ts';
import { guessStem, listStems, stemWord } from './stem-word.ts';
import { latinParts, type Token } from './tokens.ts';
import { type Change, type Knowledge, plainWord, type Word } from './understanding.ts';

/** So near a guess is as good as the word itself. */
const sure = 0.3;

/** A word as one of several that may be meant; `how` null where it is no correction. */
export function guessedWord(
  typed: string,
  guesses: readonly Guess[],
  quality: number,
  how: Change['how'] | null,
  knowledge: Knowledge,
): Word {
  const [{ term: to, distance: nearest } = { term: typed, distance: 0 }] = guesses;
  const alternatives = guesses.map(({ term, distance }) => ({
    terms: namedTerms(term, knowledge),
    quality: quality * (1 - Math.min(0.6, 0.1 * distance)),
  }));
  // The notes may have it as it is, in an error message say.
  if (how === 'spelling' && /^[a-z]/i.test(typed))
    alternatives.push({ terms: latinParts(typed), quality: 1 });
  else if ((how === 'spelling' || how === 'reading') && /^[가-힣]/.test(typed))
    alternatives.push({ terms: [guessStem(typed)], quality: 1 });
  const known = (how !== 'spelling' && how !== 'reading') || (typed.length > 3 && nearest < sure);
  return { typed, text: to, alternatives, change: how && { from: typed, to, how }, known };
}

/** A guess may be a name of several words. */
export const namedTerms = (term: string, { namesakes }: Knowledge): string[] =>
  namesakes(term)?.terms.find((terms) => terms.join('') === term) ?? [term];

type Changer = (text: string, knowledge: Knowledge) => Word[] | null;

/** What is tried, in this order, with a word that the vocabulary does not know. */
export const changers: Record<Exclude<Token['kind'], 'flag'>, Changer[]> = {
  letters: [takeLeads, takeLatinLayout],
  hangul: [takePattern, takeLatinLayout, takeGlued, takeMeant, takeLayoutSlip],
  latin: [
    takeHangulLayout,
    takeInflected,
    (text, knowledge) => takeSpelling(text, knowledge, 1),
    takeParts,
    takeSpelling,
    takeLayoutSlip,
    takeMeant,
  ],
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
  const word = plainWord(text, parts);
  return [typed === text ? word : changed(word, typed.toLowerCase(), 'layout')];
}

function takeHangulLayout(text: string, knowledge: Knowledge): Word[] | null {
  const variants = [...new Set([text, text.toLowerCase()])].map(toHangulKeys);
  for (const hangul of variants) {
    if (!/^[가-힣]+[ㄱ-ㅎ]?$/.test(hangul)) continue;
    const stem = stemWord(hangul, knowledge.stock);
    if (stem.known)
      return markFirst(
        stem.terms.map((term) => plainWord(stem.terms.length > 1 ? term : hangul, [term])),
        text,
        hangul,
      );
    const longer = hangul.length > 1 ? knowledge.dictionary.byPrefix(hangul, 6) : [];
    if (longer.length > 0) return [{ ...guessedWord(text, longer, 0.7, 'layout', knowledge) }];
  }
  return null;
}

/** A slip on the other layout: fhffqor is 롤ㄹ백. */
function takeLayoutSlip(text: string, knowledge: Knowledge): Word[] | null {
  const guesses = [toHangulKeys(text.toLowerCase()), toLatinKeys(text)]
    .flatMap((typed) => (typed === text ? [] : knowledge.dictionary.bySpelling(typed)))
    .filter(({ distance }) => distance === 1);
  return guesses.length > 0 ? [guessedWord(text, guesses, 0.7, 'layout', knowledge)] : null;
}

/** `restarting`, `stopped` and `containers` are `restart`, `stop` and `container`. */
function takeInflected(text: string, { dictionary }: Knowledge): Word[] | null {
  const [, stem = '', last = ''] = /^(.{2,}?(.))\2?(?:ing|ed|s)$/.exec(text.toLowerCase()) ?? [];
  const found = [stem, `${stem}e`, stem + last].find((form) => dictionary.has(form));
  return found ? [plainWord(text, [found])] : null;
}

/** `docker-copmose` and `ErrImagePull` by their parts, of which each may stand for the whole. */
function takeParts(text: string, knowledge: Knowledge): Word[] | null {
  const { dictionary } = knowledge;
  const parts = latinParts(text.replace(/(?<=[a-z])(?=[A-Z])|(?=[A-Z][a-z])/g, '-'));
  const words = parts.map(
    (part) =>
      (dictionary.has(part)
        ? null
        : (takeInflected(part, knowledge) ?? takeSpelling(part, knowledge))?.[0]) ??
      plainWord(part, [part]),
  );
  const isKnown = words.some(({ change, text }) => change || dictionary.has(text));
  if (words.length < 2 || !isKnown) return null;
  const whole = { terms: latinParts(text), quality: 1 };
  return words.map((word) => ({ ...word, alternatives: [...word.alternatives, whole] }));
}

export const markFirst = (words: Word[], from: string, to: string): Word[] =>
  words.map((word, place) => (place === 0 ? changed(word, to, 'layout', from) : word));

const changed = (word: Word, to: string, how: Change['how'], from = word.typed): Word => ({
  ...word,
  change: { from, to, how },
});

/** Known words and what sounds like Latin ones, without blanks: 쿠베컨트롤겟, 도커컴포즈로그스. */
function takeGlued(text: string, knowledge: Knowledge): Word[] | null {
  const { stock, dictionary } = knowledge;
  const isNear = ({ distance }: Guess) => distance < 3;
  if ([...dictionary.bySound(text), ...dictionary.bySpelling(text)].some(isNear)) return null;
  for (let cut = text.length - 2; cut > 1; cut--) {
    const [front, rest] = [text.slice(0, cut), text.slice(cut)];
    if (!stock.isNoun(front)) continue;
    const heard = [
      ...readLetterNames(rest)
        .filter((term) => dictionary.has(term))
        .map((term) => ({ term, distance: 0 })),
      ...dictionary.bySound(rest),
    ].filter(({ distance }) => distance < sure);
    const words =
      heard.length > 0
        ? [guessedWord(rest, heard, 0.85, 'reading', knowledge)]
        : takeGlued(rest, knowledge);
    if (words) return [plainWord(front, [front]), ...words];
  }
  return null;
}

/** Known abbreviations that a word names letter by letter: 이씨투는, EC2. */
const listSpelled = (text: string, { dictionary }: Knowledge): string[] =>
  formsOf(text)
    .flatMap(readLetterNames)
    .filter((name) => dictionary.has(name));

export const isSpelled = (text: string, knowledge: Knowledge): boolean =>
  listSpelled(text, knowledge).length > 0;

/** What sounds alike and what is spelt alike, together: a near reading is surer than a slip. */
function takeMeant(text: string, knowledge: Knowledge): Word[] | null {
  const { dictionary } = knowledge;
  const forms = formsOf(text);
  const spelt = listSpelled(text, knowledge)[0];
  if (spelt) return [guessedWord(text, [{ term: spelt, distance: 0 }], 0.9, 'reading', knowledge)];
  const heard = forms
    .flatMap((form) => dictionary.bySound(form))
    .map(({ term, distance }) => ({ term, distance: 2 * distance }));
  const slips = forms
    .flatMap((form) => dictionary.bySpelling(form))
    .map(({ term, distance }) => ({ term, distance: distance + 0.5 }));
  // What is heard just so is no slip: 레벨 is level and not 라벨.
  const exact = heard.filter(({ distance }) => distance === 0);
  const guesses =
    exact.length > 0
      ? exact
      : [...heard, ...slips].toSorted((a, b) => a.distance - b.distance).slice(0, 6);
  const [first] = guesses;
  if (!first) return null;
  const how = heard.includes(first) ? 'reading' : 'spelling';
  return [guessedWord(text, guesses, 0.85, how, knowledge)];
}

function takeSpelling(text: string, knowledge: Knowledge, most = Infinity): Word[] | null {
  const guesses = formsOf(text)
    .flatMap((form) => knowledge.dictionary.bySpelling(form))
    .filter(({ distance }) => distance <= most);
  if (guesses.length === 0) return null;
  return [guessedWord(text, byDistance(guesses), 0.8, 'spelling', knowledge)];
}

const byDistance = (guesses: Guess[]) =>
  guesses.toSorted((a, b) => a.distance - b.distance).slice(0, 4);

/** As typed, and without what looks like a particle. */
const formsOf = (text: string) => [...new Set([text, guessStem(text), ...listStems(text)])];
