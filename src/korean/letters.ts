const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const tails = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Words of which the first character stands for the rest. */
export function toRecord(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word.charAt(0), word.slice(1)]));
}

/** Letters that are two: 값 is ㄱㅏㅂㅅ, and 워 is 우어 run together (지워 = 지우+어, 붙여 = 붙이+어). */
const pairs: Record<string, string> = toRecord(
  'ㅘㅗㅏ ㅙㅗㅐ ㅚㅗㅣ ㅝㅜㅓ ㅞㅜㅔ ㅟㅜㅣ ㅢㅡㅣ ㅕㅣㅓ ㄳㄱㅅ ㄵㄴㅈ ㄶㄴㅎ ㄺㄹㄱ ㄻㄹㅁ ㄼㄹㅂ ㄽㄹㅅ ㄾㄹㅌ ㄿㄹㅍ ㅀㄹㅎ ㅄㅂㅅ',
);
const joined = new Map(Object.entries(pairs).map(([one, two]) => [two, one]));

type Syllable = { lead: string; vowel: string; tail: string };

/** The three letters of a composed syllable; null for any other character. */
export function splitSyllable(char: string): Syllable | null {
  const code = char.charCodeAt(0) - 0xac00;
  if (!(code >= 0 && code <= 11171)) return null;
  return {
    lead: leads.charAt(Math.floor(code / 588)),
    vowel: vowels.charAt(Math.floor(code / 28) % 21),
    tail: tails[code % 28] ?? '',
  };
}

const splitPair = (letter: string) => pairs[letter] ?? letter;

/** A character as simple letters; what is not Hangul stays. */
function lettersOf(char: string): string {
  const parts = splitSyllable(char);
  if (!parts) return splitPair(char);
  return parts.lead + splitPair(parts.vowel) + splitPair(parts.tail);
}

/** Text as simple letters, so that a conjugated form starts with its stem: 지워 → ㅈㅣㅇㅜㅓ. */
export function toLetters(text: string): string {
  let letters = '';
  for (const char of text) letters += lettersOf(char);
  return letters;
}

const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter);
const isLead = (letter: string | undefined) => letter !== undefined && leads.includes(letter);

/** Simple letters put together again; letters that form no syllable stand by themselves. */
export function fromLetters(letters: string): string {
  let text = '';
  let at = 0;
  while (at < letters.length) {
    if (!isLead(letters[at]) || !isVowel(letters[at + 1])) {
      text += letters[at++];
      continue;
    }
    const lead = letters.charAt(at++);
    let vowel = letters.charAt(at++);
    const longer = isVowel(letters[at]) ? joined.get(vowel + letters.charAt(at)) : undefined;
    if (longer && ++at) vowel = longer;
    let tail = '';
    if (tails.includes(letters.charAt(at)) && !isVowel(letters[at + 1]))
      tail = letters.charAt(at++);
    const both =
      tail && !isVowel(letters[at + 1]) ? joined.get(tail + letters.charAt(at)) : undefined;
    if (both && ++at) tail = both;
    text += composeSyllable(lead, vowel, tail);
  }
  return text;
}

function composeSyllable(lead: string, vowel: string, tail: string): string {
  const code = leads.indexOf(lead) * 588 + vowels.indexOf(vowel) * 28 + tails.indexOf(tail);
  return String.fromCharCode(0xac00 + code);
}

/** The lead letter of each syllable (초성); a letter is its own. */
export function leadsOf(text: string): string {
  let found = '';
  for (const char of text) found += splitSyllable(char)?.lead ?? char;
  return found;
}
