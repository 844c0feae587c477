/** Pairs of particles: the form after a final consonant, then the form after a vowel. */
export type ParticlePair =
  '을/를' | '이/가' | '은/는' | '과/와' | '으로/로' | '아/야' | '이라/라' | '이어야/여야';

/** How a word's reading ends: ㄹ counts as a vowel before 으로/로. */
export type Closing = 'vowel' | 'rieul' | 'consonant';

/** The word with the particle that its reading asks for: `docker를`, `git을`, `EC2를`, `80을`. */
export const withParticle = (word: string, pair: ParticlePair): string =>
  word + particleFor(word, pair);

/** The particle alone, for where the word is marked up. A word without a readable end takes the vowel form. */
export function particleFor(word: string, pair: ParticlePair): string {
  const [closed = '', open = ''] = pair.split('/');
  const ending = closingOf(word);
  if (ending === 'vowel' || (ending === 'rieul' && pair === '으로/로')) return open;
  return closed;
}

export function closingOf(word: string): Closing {
  const end = word.at(-1) ?? '';
  if (end >= '가' && end <= '힣') return hangulEnding(end);
  const text = word.normalize('NFC').replace(/[^\p{L}\p{N}]+$/u, '');
  const last = text.at(-1) ?? '';
  if (/[가-힣]/u.test(last)) return hangulEnding(last);
  if (/[ㄱ-ㅎ]/u.test(last)) return last === 'ㄹ' ? 'rieul' : 'consonant';
  if (/\d/u.test(last)) return digitEnding(last);
  if (/[a-z]/iu.test(last)) return latinEnding(/[a-z]+$/iu.exec(text)?.[0] ?? last);
  return 'vowel';
}

function hangulEnding(syllable: string): Closing {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  if (final === 0) return 'vowel';
  return final === 8 ? 'rieul' : 'consonant';
}

/** 영 일 이 삼 사 오 육 칠 팔 구; 십, 백, 천 and 만 close with a consonant as 영 does. */
function digitEnding(digit: string): Closing {
  if ('178'.includes(digit)) return 'rieul';
  return '036'.includes(digit) ? 'consonant' : 'vowel';
}

/** Words whose Korean spelling the rules below would miss. */
const exceptions: Readonly<Record<string, Closing>> = {
  hub: 'vowel',
  github: 'vowel',
  type: 'consonant',
  scale: 'rieul',
  file: 'rieul',
  dockerfile: 'rieul',
  sh: 'vowel',
  root: 'vowel',
  exec: 'consonant',
  up: 'consonant',
  bridge: 'vowel',
  make: 'vowel',
  pipe: 'vowel',
  debug: 'vowel',
  ls: 'vowel',
  mysql: 'rieul',
  sql: 'rieul',
  apt: 'vowel',
  cat: 'consonant',
};

/** By how English words are written in Hangul: 도커, 볼륨, 깃, 포트, 네트워크, 스택. */
function latinEnding(word: string): Closing {
  const lower = word.toLowerCase();
  const known = exceptions[lower];
  if (known && Object.hasOwn(exceptions, lower)) return known;
  if (isSpelledOut(word)) return letterEnding(lower.at(-1) ?? '');
  if (/(?:l|le|al)$/u.test(lower)) return 'rieul';
  if (/(?:[mn]|[aiou][mn]e|chine|gine|ng)$/u.test(lower)) return 'consonant';
  if (/(?:ck|[aeiou]p{1,2}|(?:^|[^aeiou])[aeiou]t|[^o]ic|[aeo]b|ook|out|put)$/u.test(lower))
    return 'consonant';
  return 'vowel';
}

/** Capitals and words without vowels are read letter by letter: AWS, npm, ps. */
const isSpelledOut = (word: string): boolean =>
  word.length === 1 || /^[A-Z]{2,4}$/u.test(word) || !/[aeiouy]/iu.test(word) || word.length === 2;

function letterEnding(letter: string): Closing {
  if (letter === 'l' || letter === 'r') return 'rieul';
  return letter === 'm' || letter === 'n' ? 'consonant' : 'vowel';
}
