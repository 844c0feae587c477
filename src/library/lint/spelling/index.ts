import type { TextNote } from '../../../parse/index.ts';
import type { Finding } from '../finding.ts';
import { findLoanwords, findMisspeltHangul } from './hangul.ts';
import { findMisspeltLatin } from './latin.ts';
import type { Vocabulary } from './vocabulary.ts';

export { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** Misspelt technical words, and Korean against a rule that needs no dictionary. */
export function lintSpelling(note: TextNote, vocabulary: Vocabulary): Finding[] {
  const proses = note.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.proses));
  return [
    ...findLoanwords(proses, vocabulary),
    ...proses.flatMap((prose) => [
      ...findMisspeltLatin(note, prose, vocabulary),
      ...findMisspeltHangul(prose, vocabulary),
    ]),
  ];
}
