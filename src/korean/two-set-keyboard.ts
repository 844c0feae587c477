import { fromLetters, splitSyllable } from './letters.ts';

/** The two-set layout (KS X 5002): what a Latin key types. Upper case is the key with Shift. */
const keys: Record<string, string> = {
  q: 'ㅂ',
  w: 'ㅈ',
  e: 'ㄷ',
  r: 'ㄱ',
  t: 'ㅅ',
  y: 'ㅛ',
  u: 'ㅕ',
  i: 'ㅑ',
  o: 'ㅐ',
  p: 'ㅔ',
  a: 'ㅁ',
  s: 'ㄴ',
  d: 'ㅇ',
  f: 'ㄹ',
  g: 'ㅎ',
  h: 'ㅗ',
  j: 'ㅓ',
  k: 'ㅏ',
  l: 'ㅣ',
  z: 'ㅋ',
  x: 'ㅌ',
  c: 'ㅊ',
  v: 'ㅍ',
  b: 'ㅠ',
  n: 'ㅜ',
  m: 'ㅡ',
  Q: 'ㅃ',
  W: 'ㅉ',
  E: 'ㄸ',
  R: 'ㄲ',
  T: 'ㅆ',
  O: 'ㅒ',
  P: 'ㅖ',
};
const keyOf = new Map(Object.entries(keys).map(([key, letter]) => [letter, key]));

/** Letters that take two keys. */
const twoKeys: Record<string, string> = {
  ㅘ: 'hk',
  ㅙ: 'ho',
  ㅚ: 'hl',
  ㅝ: 'nj',
  ㅞ: 'np',
  ㅟ: 'nl',
  ㅢ: 'ml',
  ㄳ: 'rt',
  ㄵ: 'sw',
  ㄶ: 'sg',
  ㄺ: 'fr',
  ㄻ: 'fa',
  ㄼ: 'fq',
  ㄽ: 'ft',
  ㄾ: 'fx',
  ㄿ: 'fv',
  ㅀ: 'fg',
  ㅄ: 'qt',
};

const toKeys = (letter: string) => twoKeys[letter] ?? keyOf.get(letter) ?? letter;

/** What was typed on the Hangul layout as the Latin one has it: 애차ㄷㄱ → docker. */
export function toLatinKeys(text: string): string {
  let typed = '';
  for (const char of text) {
    const parts = splitSyllable(char);
    typed += parts ? toKeys(parts.lead) + toKeys(parts.vowel) + toKeys(parts.tail) : toKeys(char);
  }
  return typed;
}

/** What was typed on the Latin layout as the Hangul one has it: ehzj → 도커. Other signs stay. */
export function toHangulKeys(text: string): string {
  let letters = '';
  for (const char of text) letters += keys[char] ?? keys[char.toLowerCase()] ?? char;
  return fromLetters(letters);
}
