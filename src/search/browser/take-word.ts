import { toLatinKeys } from '../../korean/two-set-keyboard.ts';
import { changers, guessedWord, isSpelled, namedTerms } from './change-word.ts';
import type { Guess } from './dictionary.ts';
import { endsAsPredicate } from './stem.ts';
import { splitCompound, stemWord } from './stem-word.ts';
import { latinParts, type Token } from './tokens.ts';
import {
  type Alternative,
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
  if (token.meant && !literal)
    return [
      guessedWord(token.text, [{ term: token.meant, distance: 1 }], 0.9, 'spelling', knowledge),
    ];
  const known = takeKnown(token, isLast, knowledge);
  if (known) return known;
  if (!literal && !(token.kind === 'hangul' && endsAsPredicate(token.text))) {
    const changed = changers[token.kind]
      .map((change) => change(token.text, knowledge))
      .find(Boolean);
    if (changed) return changed;
  }
  const parts =
    !literal &&
    token.text.length > 3 &&
    token.kind === 'hangul' &&
    splitCompound(token.text, knowledge.stock, (part) => isSpelled(part, knowledge));
  if (parts)
    return parts.flatMap((text) => takeWord({ ...token, text }, false, knowledge, literal));
  return [{ ...plainWord(token.text, rawTerms(token, knowledge)), known: literal }];
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
    stem?.known === true ||
    stock.isEmpty(text.toLowerCase()) ||
    (terms.length > 0 && terms.every((term) => dictionary.has(term)));
  const named = knowledge.namesakes(nameKey(text)) !== null;
  if (!known && !named && longer.length === 0) return null;
  if (!known && !named) return [takeUnfinished(text, longer, knowledge)];
  const words = named
    ? [{ ...plainWord(text, terms), text }]
    : terms.map((term) => plainWord(terms.length > 1 ? term : text, [term]));
  const last = words.at(-1);
  // One syllable is sooner the start of a word than a word.
  const quality = text.length > 1 ? 0.45 : 0.75;
  if (last)
    last.alternatives.push(
      ...longer.map(({ term }) => ({ terms: namedTerms(term, knowledge), quality })),
    );
  return words;
}

/** The start of known words, or a whole word as it is heard: 어태치 of 어태치드, or attach. */
function takeUnfinished(text: string, longer: readonly Guess[], knowledge: Knowledge): Word {
  const word = guessedWord(text, longer, 0.75, null, knowledge);
  const heard = guessedWord(text, knowledge.dictionary.bySound(text), 0.8, null, knowledge);
  return { ...word, alternatives: [...word.alternatives, ...heard.alternatives] };
}
