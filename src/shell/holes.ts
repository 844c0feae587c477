/**
 * Placeholders inside values. A value keeps `{name}` as one piece between two private-use
 * characters, its punctuation moved to private use too, so that a value can be split at `:` or `=`
 * without looking into placeholders. A private-use mark also says that a character was quoted.
 */
const open = '\uE000';
const close = '\uE001';
const shift = 0xe100;
const quoted = '\uE200';

const holes = /\uE000([^\uE000\uE001]*)\uE001/gu;

/** A placeholder without brackets: a bare Hangul word. */
const bare = '\uE002';

export const encodeHole = (name: string, bracketed = true): string =>
  open +
  (bracketed ? '' : bare) +
  name
    .trim()
    .replace(/[\0-\x7F]/gu, (sign) =>
      /[\w ]/u.test(sign) ? sign : String.fromCharCode(shift + sign.charCodeAt(0)),
    ) +
  close;

const decodeName = (name: string): string =>
  name.replace(/[\uE100-\uE17F]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - shift));

/** A character that the shell would read specially, were it not quoted. */
export const markQuoted = (sign: string): string => (/[$`*?~]/u.test(sign) ? quoted + sign : sign);

/** Characters of private use have no place in a command. */
export const dropPrivateUse = (text: string): string => text.replace(/[\uE000-\uF8FF]/gu, '\uFFFD');

export const hasHole = (value: string): boolean => value.includes(open);

export const isHole = (value: string): boolean =>
  value.startsWith(open) && value.indexOf(close) === value.length - 1;

export const holeName = (value: string): string => decodeName(value.slice(1, -1).replace(bare, ''));

/** The value as one would write it without quotes. */
export const show = (value: string): string =>
  value
    .replace(holes, (_, name: string) =>
      name.startsWith(bare) ? decodeName(name.slice(1)) : `{${decodeName(name)}}`,
    )
    .replaceAll(quoted, '');

/** The value in pieces: what is given, and holes by their names. */
export function splitHoles(value: string): ({ text: string } | { hole: string })[] {
  return value
    .split(/(\uE000[^\uE000\uE001]*\uE001)/u)
    .filter((piece) => piece !== '')
    .map((piece) => (isHole(piece) ? { hole: holeName(piece) } : { text: piece }));
}
