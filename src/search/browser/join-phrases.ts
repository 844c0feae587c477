import { readLetterNames } from './letter-names.ts';
import {
  type Alternative,
  type Knowledge,
  nameKey,
  type Namesakes,
  type Segment,
  type Word,
} from './understanding.ts';
import { weakWords } from './words/question-words.ts';

/** Neighbours that are one name become one segment with all the other names beside it. */
export function joinPhrases(words: readonly Word[], knowledge: Knowledge): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length;) {
    const run = longestName(words.slice(at, at + 5), knowledge);
    const length = run.named ? run.length : countUnknown(words.slice(at));
    segments.push(toSegment(words.slice(at, at + length), run.named, knowledge));
    at += length;
  }
  return segments;
}

/** Latin words that nothing is called stand together: `crash loop` for CrashLoopBackOff. */
function countUnknown(words: readonly Word[]): number {
  const known = words.findIndex(({ known, text }) => known || !/^[a-z]+$/i.test(text));
  return Math.max(1, known < 0 ? words.length : known);
}

function longestName(words: readonly Word[], knowledge: Knowledge) {
  for (let length = words.length; length > 0; length--) {
    const run = words.slice(0, length);
    if (run.some(({ typed }) => typed.startsWith('-'))) continue;
    const named = [
      run.map(({ typed }) => typed).join(''),
      run.map(({ text }) => text).join(''),
      run.map(({ alternatives }) => alternatives[0]?.terms.join('') ?? '').join(''),
      ...listHeard(run, knowledge),
    ]
      .map((text) => knowledge.namesakes(nameKey(text)))
      .find((names) => names !== null);
    if (named) return { length, named };
  }
  return { length: 1, named: null };
}

/** A name read out is known as a whole where its parts are not: 클러스터 아이피, cluster + IP. */
function listHeard(run: readonly Word[], knowledge: Knowledge): string[] {
  if (run.length === 1 || run.length > mostHeard.words) return [];
  return run.reduce<string[]>(
    (starts, word) => {
      const readings = listReadings(word, knowledge);
      return starts.flatMap((start) => readings.map((reading) => start + reading));
    },
    [''],
  );
}

const mostHeard = { words: 3, readings: 5 };

/** Latin words of which a Hangul one may be the reading; a Latin one itself. */
function listReadings({ typed, text, alternatives }: Word, knowledge: Knowledge): string[] {
  const isLatin = (word: string) => /^[a-z0-9]+$/i.test(word);
  if (isLatin(text)) return [text];
  const named = knowledge.namesakes(nameKey(text))?.terms.map((terms) => terms.join('')) ?? [];
  const heard = knowledge.dictionary.bySound(typed).map(({ term }) => term);
  const guessed = alternatives.map(({ terms }) => terms.join(''));
  const latin = [...named, ...readLetterNames(text), ...heard, ...guessed].filter(isLatin);
  return [...new Set([text, ...latin])].slice(0, mostHeard.readings);
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
  if (!names && words.length > 1)
    own.push(
      { terms: words.map(({ typed }) => typed.toLowerCase()), quality: 1 },
      { terms: [words.map(({ text }) => text.toLowerCase()).join('')], quality: 1 },
    );
  const best = Math.max(...own.map(({ quality }) => quality));
  const named = (names?.terms ?? []).map((terms) => ({ terms, quality: 0.95 * best }));
  const alike = own
    .filter(({ terms }) => terms.length === 1)
    .flatMap(({ terms: [term = ''], quality }) => [
      ...otherNumber(term, knowledge).map((other) => ({ terms: [other], quality: 0.9 * quality })),
      ...knowledge.synonymsOf(term).map((other) => ({ terms: [other], quality: 0.7 * quality })),
    ]);
  const typed = words.map((word) => word.typed).join(' ');
  const weak = words.every((word) => weakWords.has(word.text));
  const sure = words.some(({ known }) => known) ? 1 : 0.7;
  const place = words.every((word) => word.isPlace) ? 0.6 : 1;
  const weight = weak ? 0.3 : sure * (names ? place : 0.7);
  const isCommand = names?.isCommand ?? false;
  return { typed, alternatives: [...own, ...named, ...alike], weight, isCommand };
}
