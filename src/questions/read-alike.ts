import { splitSyllable, toRecord } from '../korean/letters.ts';
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

/** A vowel that glides is two in Hangul: the `a` of migration is the 에이 of 레이션. */
const withoutGlides = (hangul: string): string =>
  [...hangul]
    .filter((syllable, at, all) => {
      const before = splitSyllable(all[at - 1] ?? '');
      return syllable !== '이' || !before || before.tail !== '' || !/[ㅏㅐㅔ]/.test(before.vowel);
    })
    .join('');

const letterNames = toRecord(
  'a에이 b비 c시 d디 e이 f에프 g지 h에이치 i아이 j제이 k케이 l엘 m엠 n엔 o오 p피 q큐 r알 s에스 t티 u유 v브이 w더블유 x엑스 y와이 z제트',
);

/** Whether a name of few letters is read letter by letter: UDP and 유디피. */
const spellsOut = (latin: string, hangul: string): boolean =>
  /^[a-z]{2,5}$/.test(latin) &&
  [...latin].map((letter) => letterNames[letter]).join('') === hangul.replaceAll('씨', '시');

/**
 * Whether one of two names, folded, is how the other is read in Korean: deadlock and 데드락. What is
 * short, or differs in how it opens or in its -er, is another thing.
 */
export function readAlike(one: string, other: string): boolean {
  const [latin, hangul] = /^[a-z]/.test(one) ? [one, other] : [other, one];
  if (!/^[a-z]+$/.test(latin) || !/^[가-힣]+$/.test(hangul)) return false;
  if (spellsOut(latin, hangul)) return true;
  const sounds = phonesOf(latin);
  const heard = sounds.filter(({ kind, dropCost }) => kind === 'consonant' && dropCost === 1);
  return (
    heard.length >= fewest &&
    endsInEr.test(latin) === endsOpen(hangul) &&
    openings.every(([letter, syllable]) => !letter.test(latin) || syllable.test(hangul)) &&
    [hangul, withoutGlides(hangul)].some(
      (reading) => soundDistance(sounds, phonesOf(reading), closest) < closest,
    )
  );
}
