import { toLetters, toRecord } from '../korean/letters.ts';
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
  const kindless = withoutOwnKind(bare);
  const plural = /[A-Za-z][a-z]{2}$/.test(bare) ? [`${bare}s`] : [];
  const files = file ? (sameFiles.find((names) => names.includes(file)) ?? [file]) : [];
  return [
    name,
    bare,
    kindless,
    ...initialsOf(bare),
    ...plural,
    ...files.flatMap((one) => [one, `${one} 파일`]),
  ];
}

/** What a name goes without: behind a Latin one at once, behind any as a word of its own. */
const kind = '(?:프로토콜|레코드|현상|기법|알고리즘)';
const ownKind = new RegExp(`(?<=[A-Za-z][\\w.-]*\\s?|\\S\\s)${kind}$`);

const withoutOwnKind = (name: string): string => name.replace(ownKind, '').trimEnd();

/** A given name without what the thing is: `DHCP 프로토콜`, `dig 명령어`; of an exec 형식 that is the point. */
export const withoutKind = (given: string): string =>
  withoutOwnKind(
    given.replace(/(?<=[A-Za-z][\w.-]*)\s?(?:명령어?|도구|언어|데이터베이스|키|옵션)$/, ''),
  );

/** `Primary Key` is called PK. */
const initialsOf = (name: string): string[] =>
  /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+$/i.test(name)
    ? [
        name
          .split(/[ -]/)
          .map((word) => word.charAt(0))
          .join(''),
      ]
    : [];

/** Letters (jamo) from which a slip is told from another word: 포트 and 노트 are two words. */
const longEnough = 6;

/** A number that is off by a digit is another number. */
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Letters that readings of foreign words do not agree on: 렌 and 랜, 씨 and 시. */
const unsettled = toRecord('ㅐㅔ ㅒㅖ ㄲㄱ ㄸㄷ ㅃㅂ ㅆㅅ ㅉㅈ');
const settle = (text: string): string =>
  [...toLetters(foldTerm(text))].map((letter) => unsettled[letter] ?? letter).join('');

/** Whether a text is a name with one slip of the hand, or spelt as others spell what they heard. */
export const isSlipOf = (name: string, text: string): boolean =>
  toLetters(foldTerm(name)).length >= longEnough &&
  digitsOf(name) === digitsOf(text) &&
  (differByOneSlip(foldTerm(name), foldTerm(text)) || settle(name) === settle(text));
