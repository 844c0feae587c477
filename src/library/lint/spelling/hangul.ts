import { particleFor, type ParticlePair } from '../../../korean/josa.ts';
import { splitSyllable, toLetters } from '../../../korean/letters.ts';
import { differByOneSlip } from '../../../korean/one-slip.ts';
import { followsWith } from '../../../korean/particles.ts';
import { offsetAt, type Prose } from '../../../parse/index.ts';
import type { Finding } from '../finding.ts';
import { common, loanwords } from './loanwords.ts';
import { mendSlip, orthographyRules } from './orthography.ts';
import type { KnownWords, Vocabulary } from './vocabulary.ts';

/** Suffixes of nouns, and the forms of 하다 and 되다 that make a verb of one. */
const suffixes = /^(?:용|화|형|별|상|명|시|중|내|하다|하고|하는|하면|한|할|해|함|된|되는|되면|됨)$/;

/** Whether what stands behind a noun is a particle of it, a suffix, or nothing. */
const goesOn = (noun: string, rest: string): boolean =>
  rest === '' || followsWith(noun, rest) || suffixes.test(rest);

const pairs: readonly ParticlePair[] = ['을/를', '은/는', '과/와', '으로/로'];

const loanword = new RegExp(
  `(?<![가-힣])(?:${Object.keys(loanwords)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`,
  'g',
);

/** What is wrong with the Hangul of a text, by rule: spelling, particles, near misses. */
export const findMisspeltHangul = (prose: Prose, vocabulary: Vocabulary): Finding[] => [
  ...againstRules(prose),
  ...misspeltWords(prose, vocabulary),
];

function misspeltWords(prose: Prose, vocabulary: Vocabulary): Finding[] {
  const isDoubtful = (word: string) => vocabulary.mendHangul(word) !== null;
  // Most texts hold none: their words need no places.
  if (!prose.text.match(/[가-힣]+/g)?.some(isDoubtful)) return [];
  return [...prose.text.matchAll(/[가-힣]+/g)].flatMap(({ 0: word, index }, at, all) => {
    const mended = vocabulary.mendHangul(word);
    if (!mended) return [];
    const { agreeing, alone, isLone } = mended;
    if (agreeing)
      return [spelling(offsetAt(prose, index), `'${word}'의 조사가 맞지 않습니다.`, agreeing)];
    const meant =
      alone ?? (isLone ? nearMissAfter(wordBefore(all[at - 1], index), word, vocabulary) : null);
    if (!meant) return [];
    return [spelling(offsetAt(prose, index), `'${word}'의 철자가 틀린 것 같습니다.`, meant)];
  });
}

/**
 * A word with the particle that agrees, and as it is meant whatever stands around it; else null. One whose
 * first two syllables open no other word may be a slip of what usually follows the word before.
 */
export type Mended = { agreeing: string | null; alone: string | null; isLone: boolean };

/** Null for a word that nothing is wrong with. */
export function mendHangul(word: string, words: KnownWords): Mended | null {
  const agreeing = wrongParticle(word, words);
  const alone = mendSlip(word) ?? strayVowel(word, words) ?? nearMiss(word, words);
  const stem = word.slice(0, 2);
  const isLone = stem.length === 2 && words.countOpening(stem) <= 1 && goesOn(stem, word.slice(2));
  return agreeing || alone || isLone ? { agreeing, alone, isLone } : null;
}

const spelling = (at: number, message: string, suggestion: string): Finding => ({
  rule: 'spelling',
  severity: 'warning',
  message,
  suggestion,
  at,
});

/** Most texts hold nothing of a pattern, and a search makes nothing. */
const allMatches = (text: string, pattern: RegExp) =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];

const againstRules = (prose: Prose): Finding[] =>
  orthographyRules.flatMap(({ pattern, fix, message }) =>
    allMatches(prose.text, pattern).map((match) =>
      spelling(
        offsetAt(prose, match.index),
        `'${match[0]}': ${message}`,
        fix.replaceAll('$1', match[1] ?? '').replaceAll('$2', match[2] ?? ''),
      ),
    ),
  );

/** `컨테이너을`: the particle must agree with the end of a word that is known. */
function wrongParticle(word: string, { isTechnical }: KnownWords): string | null {
  if (word.length < 3 || !/[을를은는과와로]$/.test(word)) return null;
  for (const pair of pairs)
    for (const form of pair.split('/')) {
      const stem = word.slice(0, -form.length);
      if (!word.endsWith(form) || !isTechnical(stem) || isTechnical(word)) continue;
      const right = particleFor(stem, pair);
      if (right !== form && !(form === '로' && word.endsWith('으로'))) return stem + right;
    }
  return null;
}

/**
 * A vowel too many behind a final ㅇ makes a syllable that no word has there: 특정 with another ㅓ
 * is 특저어.
 */
function strayVowel(word: string, { countOf }: KnownWords): string | null {
  const syllables = /^([가-힣]*)([가-힣])([아야어여오요우유으이애에])$/.exec(word);
  if (!syllables || countOf(word) > 2) return null;
  const [, head = '', open = ''] = syllables;
  if (splitSyllable(open)?.tail !== '') return null;
  const meant = head + String.fromCharCode(open.charCodeAt(0) + 21);
  return countOf(meant) >= 4 && meant.length > 1 ? meant : null;
}

/** `느리지만`, `그리지`: a verb denied or joined, however near a noun in 리지 comes. */
const joinsVerb = /^[가-힣]리지(?:만|는|도|요)?$/;

/** A rare word of three syllables or more, one slip from a technical word and none itself. */
function nearMiss(word: string, vocabulary: KnownWords): string | null {
  if (word.length < 3 || vocabulary.countOf(word) > 2) return null;
  if (joinsVerb.test(word) || opensWithKnown(word, vocabulary) || word.search(loanword) >= 0)
    return null;
  if (
    word.length === 3 &&
    /[은는을를의에]$/.test(word) &&
    followsWith(word.slice(0, 2), word.slice(2))
  )
    return null;
  for (let length = Math.min(word.length, 9); length >= 3; length--) {
    const stem = word.slice(0, length);
    const ending = word.slice(length);
    if (!goesOn(stem, ending) || vocabulary.countOpening(stem) > 2) continue;
    if (vocabulary.opensTerm(stem)) return null;
    const meant = vocabulary.hangulTargets.nearest(stem);
    if (meant && toLetters(meant).length >= 6) return meant + ending;
  }
  return null;
}

/** A known word with an ending, or with another known word behind it. */
const opensWithKnown = (word: string, { isKnownHangul }: KnownWords): boolean =>
  Array.from({ length: word.length - 1 }, (_, at) => at + 2).some((cut) => {
    const rest = word.slice(cut);
    return (
      isKnownHangul(word.slice(0, cut)) &&
      (goesOn(word.slice(0, cut), rest) ||
        [2, 3, 4].some((length) => isKnownHangul(rest.slice(0, length))))
    );
  });

/** The word that one blank parts from the word at `index`; empty where there is none. */
const wordBefore = (other: RegExpExecArray | undefined, index: number): string =>
  other && other.index + other[0].length === index - 1 && other.input[index - 1] === ' '
    ? other[0].slice(-longestBefore)
    : '';
const longestBefore = 19;

/** `워커 노트` once where `워커 노드` is usual, and 노트 nowhere else. */
function nearMissAfter(first: string, word: string, vocabulary: Vocabulary): string | null {
  const stem = word.slice(0, 2);
  if (first.length < 2) return null;
  const nexts = vocabulary.nextTo(first);
  const meant = [...nexts].find(([next, count]) => count >= 4 && differByOneSlip(next, stem))?.[0];
  return meant ? meant + word.slice(2) : null;
}

/** Loan words against the rules, each once a note: at its first place, with how often it comes. */
export function findLoanwords(proses: readonly Prose[], { isOwnTerm }: Vocabulary): Finding[] {
  const places = new Map<string, { at: number; count: number }>();
  for (const prose of proses)
    for (const { 0: word, index } of allMatches(prose.text, loanword)) {
      const seen = places.get(word);
      if (seen) seen.count += 1;
      else places.set(word, { at: offsetAt(prose, index), count: 1 });
    }
  return [...places]
    .filter(([word]) => !isOwnTerm(word))
    .map(([word, { at, count }]) => ({
      rule: 'loanword',
      severity: common.has(word) ? 'hint' : 'warning',
      message: `외래어 표기법에 맞는 꼴이 아닙니다: ${word}${count > 1 ? ` (모두 ${count}번)` : ''}`,
      suggestion: loanwords[word] ?? null,
      at,
    }));
}
