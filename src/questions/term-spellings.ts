import { toLetters } from '../korean/letters.ts';
import { differByOneSlip } from '../korean/one-slip.ts';

/** Terms that differ in case, blanks and joining marks alone are one. */
export const foldTerm = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\-_'"`./]/g, '');

/** Names under which a program looks for one file by itself. */
const sameFiles: readonly string[][] = [
  ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'],
  ['kustomization.yaml', 'kustomization.yml'],
  ['action.yml', 'action.yaml'],
];

/**
 * A name with and without what explains it: `노트(필기)`, and a file that is called one: `.env 파일`; in
 * its English plural, which an abbreviation has not: HTTPS is not many HTTP.
 */
export function spell(name: string): string[] {
  const bare = name.replace(/\s*\(.*\)$/, '');
  const [, file] = /^(\S*\.\S+)(?: 파일)?$/.exec(bare) ?? [];
  const plural = /[A-Za-z][a-z]{2}$/.test(bare) ? [`${bare}s`] : [];
  const files = file ? (sameFiles.find((names) => names.includes(file)) ?? [file]) : [];
  return [name, bare, ...plural, ...files.flatMap((one) => [one, `${one} 파일`])];
}

/** Letters (jamo) from which a slip is told from another word: 포트 and 노트 are two words. */
const longEnough = 6;

/** A number that is off by a digit is another number. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Whether a text is a name with one slip of the hand. */
export const isSlipOf = (name: string, text: string): boolean =>
  toLetters(foldTerm(name)).length >= longEnough &&
  digitsOf(name) === digitsOf(text) &&
  differByOneSlip(foldTerm(name), foldTerm(text));
