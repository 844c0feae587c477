import { splitSyllable } from '../korean/letters.ts';
import { phonesOf, soundDistance } from '../korean/sound-match.ts';

/** Readings are at most so far from their word: 데드락 is 0.10 from deadlock, 컨테이너 0.36 from container layer. */
const closest = 0.35;
/** Consonants heard below which words sound alike by chance: Pod and 포트. */
const fewest = 3;

/** With which letters a reading may open: sound alone does not tell 버킷 from 패킷. */
const openings: readonly [latin: RegExp, hangul: RegExp][] = [
  [/^[bv]/, /^[바-빟]/],
  [/^(?:p(?!h)|f|ph)/, /^[파-핗빠-삫하-힣]/],
  [/^d/, /^[다-딯]/],
  [/^t/, /^[타-팋따-띻사-싷싸-앃]/],
  [/^[ckq]/, /^[카-킿까-낗사-싷싸-앃차-칳]/],
];

/** `-er` is heard: a decoder, 디코더, is not a decode, 디코드. */
const endsInEr = /(?:[aeiou]re?|a)$/;
function endsOpen(hangul: string): boolean {
  const last = splitSyllable(hangul.at(-1) ?? '');
  return last !== null && last.tail === '' && 'ㅏㅑㅓㅕ'.includes(last.vowel);
}

/**
 * Whether one of two names, folded, is how the other is read in Korean: deadlock and 데드락. What is
 * short, or differs in how it opens or in its -er, is another thing.
 */
export function readAlike(one: string, other: string): boolean {
  const [latin, hangul] = /^[a-z]/.test(one) ? [one, other] : [other, one];
  if (!/^[a-z]+$/.test(latin) || !/^[가-힣]+$/.test(hangul)) return false;
  const sounds = phonesOf(latin);
  const heard = sounds.filter(({ kind, dropCost }) => kind === 'consonant' && dropCost === 1);
  return (
    heard.length >= fewest &&
    endsInEr.test(latin) === endsOpen(hangul) &&
    openings.every(([letter, syllable]) => !letter.test(latin) || syllable.test(hangul)) &&
    soundDistance(sounds, phonesOf(hangul), closest) < closest
  );
}
