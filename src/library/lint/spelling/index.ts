import type { Note } from '../../../parse/index.ts';
import { prosesOf } from '../../proses.ts';
import type { Finding } from '../finding.ts';
import { findLoanwords, findMisspeltHangul } from './hangul.ts';
import { findMisspeltLatin } from './latin.ts';
import type { Vocabulary } from './vocabulary.ts';

export { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** Misspelt technical words, and Korean against a rule that needs no dictionary. */
export function lintSpelling(note: Note, vocabulary: Vocabulary): Finding[] {
  const proses = note.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => prosesOf(note, block)),
  );
  return [
    ...findLoanwords(proses, vocabulary),
    ...proses.flatMap((prose) => [
      ...findMisspeltLatin(note, prose, vocabulary),
      ...findMisspeltHangul(prose, vocabulary),
    ]),
  ];
}
