import { splitSyllable } from './letters.ts';

/**
 * What a word sounds like, as far as Korean writing keeps it: consonants in classes that Hangul
 * readings do not tell apart (ㄱ=ㅋ=c=k), vowels apart from them.
 */
export type Phone = {
  kind: 'consonant' | 'vowel';
  is: string;
  dropCost: number;
  /** A bit for each sound that it may be. */
  sounds: number;
};

const allSounds = 'KTPSNMLH#ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';
const soundsOf = (is: string) =>
  [...is].reduce((bits, sound) => bits | (1 << (allSounds.indexOf(sound) + 1)), 0) & ~1;

const consonant = (is: string, dropCost = 1): Phone => ({
  kind: 'consonant',
  is,
  dropCost,
  sounds: soundsOf(is),
});
const vowel = (is: string, dropCost = 0.3): Phone => ({
  kind: 'vowel',
  is,
  dropCost,
  sounds: soundsOf(is),
});

const leadSounds: Record<string, string> = {
  ...Object.fromEntries([...'ㄱㄲㅋ'].map((letter) => [letter, 'K'])),
  ...Object.fromEntries([...'ㄷㄸㅌ'].map((letter) => [letter, 'T'])),
  ...Object.fromEntries([...'ㅂㅃㅍ'].map((letter) => [letter, 'P'])),
  ...Object.fromEntries([...'ㅅㅆㅈㅉㅊ'].map((letter) => [letter, 'S'])),
  ㄴ: 'N',
  ㅁ: 'M',
  ㄹ: 'L',
  ㅎ: 'H',
};
/** A closing ㅅ is a stopped t: 겟, 인터넷. */
const tailSounds: Record<string, string> = {
  ...leadSounds,
  ...Object.fromEntries([...'ㅅㅆㅈㅊ'].map((letter) => [letter, 'T'])),
  ㅇ: 'N',
};
const vowelSounds: Record<string, string> = {
  ...Object.fromEntries([...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ'].map((letter) => [letter, letter])),
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
};

function hangulPhones(word: string): Phone[] {
  const phones: Phone[] = [];
  const push = (sound: string | undefined) => {
    if (sound && phones.at(-1)?.is !== sound)
      phones.push(consonant(sound, sound === 'H' ? 0.2 : 1));
  };
  for (const char of word) {
    const parts = splitSyllable(char);
    if (!parts) continue;
    push(leadSounds[parts.lead]);
    for (const letter of vowelSounds[parts.vowel] ?? '') {
      phones.push(vowel(letter, letter === 'ㅡ' ? 0.02 : letter === 'ㅣ' ? 0.12 : 0.3));
    }
    push(tailSounds[parts.tail]);
  }
  return phones;
}

/** English spellings, longest first, with the sounds that Korean writes for them. `|` parts alternatives. */
const spellings: [RegExp, (match: string) => Phone[]][] = [
  [/^(tion|sion)/, () => [consonant('S'), vowel('ㅓ', 0), consonant('N')]],
  [/^ture?/, () => [consonant('T|S'), vowel('ㅓㅜㅠ', 0.1), consonant('L', 0.05)]],
  [/^(igh)/, () => [vowel('ㅏㅣ')]],
  [/^ng(?![aeiouy])/, () => [consonant('N'), consonant('K', 0.05)]],
  [/^(sch)/, () => [consonant('S'), consonant('K', 0.5)]],
  [/^(tch|dge?)(?=$|[aeiy])/, () => [consonant('S|T')]],
  [/^ch/, () => [consonant('S|K')]],
  [/^(sh|z|j|ss?)/, () => [consonant('S')]],
  [/^th/, () => [consonant('S|T')]],
  [/^(ck|qu?|kk?|cc)/, () => [consonant('K')]],
  [/^c(?=[eiy])/, () => [consonant('S')]],
  [/^c/, () => [consonant('K')]],
  [/^gg?(?=[eiy])/, () => [consonant('S|K')]],
  [/^gh/, () => [consonant('K', 0.1)]],
  [/^gg?/, () => [consonant('K')]],
  [/^x/, () => [consonant('K', 0.3), consonant('S')]],
  [/^(ph|ff?|v|bb?|pp?)/, () => [consonant('P')]],
  [/^(tt?)/, () => [consonant('T')]],
  [/^(dd?)(?=s)/, () => [consonant('T|S', 0.1)]],
  [/^(dd?)(?=u)/, () => [consonant('T|S')]],
  [/^(dd?)/, () => [consonant('T')]],
  [/^(nn?)/, () => [consonant('N')]],
  [/^mp(?=t)/, () => [consonant('M'), consonant('P', 0.05)]],
  [/^(mm?)/, () => [consonant('M')]],
  [/^(ll?)/, () => [consonant('L')]],
  [/^h/, () => [consonant('H', 0.2)]],
  [/^w/, () => [vowel('ㅜㅗ', 0.1)]],
  [/^au/, () => [vowel('ㅗㅓㅏ')]],
  [/^ea/, () => [vowel('ㅔㅣㅓㅐㅕ', 0.08), vowel('ㅏㅐㅔㅓㅗㅑ', 0.05)]],
  [/^a(?=ge)/, () => [vowel('ㅣㅏㅐㅔ')]],
  [/^a/, () => [vowel('ㅏㅐㅔㅓㅗㅑ')]],
  [/^e/, () => [vowel('ㅔㅣㅓㅐㅕ', 0.08)]],
  [/^i/, () => [vowel('ㅣㅏㅓ')]],
  [/^o/, () => [vowel('ㅗㅓㅏㅜㅛ')]],
  [/^u/, () => [vowel('ㅜㅓㅠㅏㅣ')]],
  [/^y/, () => [vowel('ㅣㅏㅑㅕ', 0.1)]],
  [/^[0-9]/, () => [consonant('#')]],
];

function latinPhones(word: string): Phone[] {
  const phones: Phone[] = [];
  let rest = word.toLowerCase();
  let before = '';
  while (rest) {
    const [length, sounds] = readSpelling(rest, before);
    for (const phone of sounds) if (phones.at(-1)?.is !== phone.is) phones.push(phone);
    before = rest.charAt(length - 1);
    rest = rest.slice(length);
  }
  const last = phones.at(-1);
  // A plural is often read without its s.
  return last?.is === 'S' && /s$/i.test(word)
    ? [...phones.slice(0, -1), { ...last, dropCost: 0.25 }]
    : phones;
}

function readSpelling(rest: string, before: string): [number, Phone[]] {
  if (rest.startsWith('r')) return readR(rest, before);
  for (const [pattern, sounds] of spellings) {
    const match = pattern.exec(rest);
    if (match) return [match[0].length, sounds(match[0])];
  }
  return [1, []];
}

/** r after a vowel is heard only before another one: 서버, 포트, 스토어. */
function readR(rest: string, before: string): [number, Phone[]] {
  const length = rest.startsWith('rr') ? 2 : 1;
  const silent = /[aeiouy]/.test(before) && !/^r+[aiouy]|^r+e./.test(rest);
  return [length, [consonant('L', silent ? 0.05 : 1)]];
}

const isHangul = (word: string) => /^[가-힣]/.test(word);

export const phonesOf = (word: string): Phone[] =>
  isHangul(word) ? hangulPhones(word) : latinPhones(word);

function swapCost(a: Phone, b: Phone): number {
  if (a.kind !== b.kind) return 2;
  const isSame = (a.sounds & b.sounds) !== 0;
  if (a.kind === 'consonant') return isSame ? 0 : 1.2;
  // The usual sounds of a letter stand first, which parts equals: 레벨 is level before label.
  if (isSame) return 0.004 * Math.max(a.is.indexOf(b.is), b.is.indexOf(a.is));
  // What is not stressed is often written ㅡ: 코든, cordon.
  return a.is === 'ㅡ' || b.is === 'ㅡ' ? 0.1 : 0.35;
}

/**
 * How far two words are apart in sound, 0 for the same. A reading (리베이스, rebase) stays below 1;
 * Infinity above `limit`. Rules of loan-word spelling: 외래어 표기법 제3장 제1절.
 */
export function soundDistance(a: readonly Phone[], b: readonly Phone[], limit = 2): number {
  if (missing(a, b) > limit || missing(b, a) > limit) return Infinity;
  let above = [0];
  for (const phone of b) above.push((above.at(-1) ?? 0) + phone.dropCost);
  for (const phone of a) {
    const row = [(above[0] ?? 0) + phone.dropCost];
    let least = row[0] ?? 0;
    for (let column = 1; column <= b.length; column++) {
      const other = b[column - 1];
      if (!other) break;
      const cost = Math.min(
        (above[column - 1] ?? 0) + swapCost(phone, other),
        (above[column] ?? 0) + phone.dropCost,
        (row[column - 1] ?? 0) + other.dropCost,
      );
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    above = row;
  }
  const distance = above.at(-1) ?? 0;
  return distance > limit ? Infinity : distance;
}

/** At least so many consonants of one word cannot be heard in the other: each costs 1. */
function missing(of: readonly Phone[], other: readonly Phone[]): number {
  let count = 0;
  for (const { kind, dropCost } of of) if (kind === 'consonant' && dropCost === 1) count += 1;
  for (const { kind } of other) if (kind === 'consonant') count -= 1;
  return count;
}
