import { remember } from '../../remember.ts';
import { toHangulKeys, toLatinKeys } from '../../korean/two-set-keyboard.ts';

/** Stands where the layout changes; no text has it. */
const change = '\x7f';

/**
 * Text as the keys of the two-set keyboard that type it, which compress a tenth better than syllables:
 * `도커 run` is `ehzj run` with the sign for another layout before and after `ehzj`.
 */
export const packText = (text: string): string =>
  text
    .replaceAll(change, '')
    .replace(
      /[가-힣](?:[^A-Za-zㄱ-ㅣ]*[가-힣])?/g,
      (typed) => change + toLatinKeys(typed) + change,
    );

/** Before the keys of a syllable: a consonant and a vowel. */
const syllableStart = /(?=[qwertasdfgzxcvQWERT][yuiophjklbnmOP])/;

/** The same syllables stand in all that is packed. */
const readSyllable = remember(toHangulKeys);

export const unpackText = (packed: string): string =>
  packed
    .split(change)
    .map((run, place) =>
      place % 2 === 1 ? run.split(syllableStart).map(readSyllable).join('') : run,
    )
    .join('');

export const packLines = (lines: readonly string[]): string => packText(lines.join('\n'));

export const unpackLines = (packed: string): string[] => unpackText(packed).split('\n');
