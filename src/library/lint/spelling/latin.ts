import { type TextNote, offsetAt, type Prose } from '../../../parse/index.ts';
import type { Finding } from '../finding.ts';
import type { KnownWords, Vocabulary } from './vocabulary.ts';

/** A word that stands more often than this is meant so. */
const rare = 2;
const shortest = 5;

/**
 * Technical words one slip away from a known one, rare and in no dictionary: kublet, `authSoruce`.
 * Addresses, paths with digits and hashes are no words.
 */
export function findMisspeltLatin(
  { text }: TextNote,
  prose: Prose,
  vocabulary: Vocabulary,
): Finding[] {
  const isKnown = (word: string) => vocabulary.isKnownLatin(word.toLowerCase());
  // Most texts hold nothing else: their words need no places.
  if (prose.text.match(/[A-Za-z][\w.-]*/g)?.every(isKnown) ?? true) return [];
  const links = prose.marks.filter(
    ({ kind, sourceStart }) =>
      kind === 'link' && /^(?:https?:|www\.)/.test(text.slice(sourceStart, sourceStart + 8)),
  );
  return [...prose.text.matchAll(/[A-Za-z][\w.-]*/g)].flatMap((token) => {
    const start = token.index;
    if (links.some((link) => link.start <= start && start < link.end)) return [];
    if (isKnown(token[0])) return [];
    if (/[@\d]/.test(token[0] + prose.text.charAt(start - 1))) return [];
    return [...token[0].matchAll(/[A-Z]?[a-z]+/g)].flatMap((piece): Finding[] => {
      const word = piece[0].toLowerCase();
      const meant = vocabulary.mendLatin(word);
      if (meant === null) return [];
      return [
        {
          rule: 'spelling',
          severity: 'warning',
          message: `'${piece[0]}'의 철자가 틀린 것 같습니다.`,
          suggestion: /^[A-Z]/.test(piece[0])
            ? meant.charAt(0).toUpperCase() + meant.slice(1)
            : meant,
          at: offsetAt(prose, start + piece.index),
        },
      ];
    });
  });
}

/** The known word that a rare one is a slip of; null where there is none. */
export function mendLatin(word: string, vocabulary: KnownWords): string | null {
  if (word.length < shortest || vocabulary.countOf(word) > rare) return null;
  if (vocabulary.isKnownLatin(word)) return null;
  const meant = vocabulary.latinTargets.nearest(word);
  return meant && meant.length >= shortest && !isInflected(word, meant) ? meant : null;
}

/** The same word with another ending is no slip: volumes, mounted, composer; but proces is. */
const isInflected = (word: string, meant: string): boolean => {
  const [short = '', long = ''] = [word, meant].toSorted((a, b) => a.length - b.length);
  return (
    long.startsWith(short) && /^[sdryne]$/.test(long.slice(short.length)) && !long.endsWith('ss')
  );
};
