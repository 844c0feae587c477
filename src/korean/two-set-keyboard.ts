import { fromLetters, splitSyllable, toRecord } from './letters.ts';

/** The two-set layout (KS X 5002): what a Latin key types. Upper case is the key with Shift. */
const keys: Record<string, string> = toRecord(
  'qㅂ wㅈ eㄷ rㄱ tㅅ yㅛ uㅕ iㅑ oㅐ pㅔ aㅁ sㄴ dㅇ fㄹ gㅎ hㅗ jㅓ kㅏ lㅣ zㅋ xㅌ cㅊ vㅍ bㅠ nㅜ mㅡ Qㅃ Wㅉ Eㄸ Rㄲ Tㅆ ' +
    'Oㅒ Pㅖ',
);
const keyOf = new Map(Object.entries(keys).map(([key, letter]) => [letter, key]));

/** Letters that take two keys. */
const twoKeys: Record<string, string> = toRecord(
  'ㅘhk ㅙho ㅚhl ㅝnj ㅞnp ㅟnl ㅢml ㄳrt ㄵsw ㄶsg ㄺfr ㄻfa ㄼfq ㄽft ㄾfx ㄿfv ㅀfg ㅄqt',
);

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
