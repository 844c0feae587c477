import { remember } from '../remember.ts';

/** Particles and endings that a word may carry, longest first. */
const endings =
  /(?:에서부터|으로부터|이라는|라는|에게서|에서는|으로는|까지도|합니다|습니다|됩니다|입니다|니다|에서|에게|으로|까지|부터|처럼|마다|하고|하는|하여|해서|이나|이며|이다|한다|된다|은|는|이|가|을|를|에|의|로|와|과|도|만|나|고|며|게|해|다)$/u;

/** Words that say nothing of their own in definitions and summaries. */
const empty = new Set([
  '것',
  '수',
  '일',
  '때',
  '그',
  '이',
  '및',
  '등',
  '한',
  '두',
  '더',
  '안',
  '뒤',
  '위',
]);

/**
 * The words of a text in a form in which 만들고 and 만듭니다, 이미지를 and 이미지의 are the same: the
 * first two syllables of a short word, the first three of a longer one, the last without its final
 * consonant. Coarse on purpose: it compares texts of one notebook with each other.
 */
export const wordsOf: (text: string) => ReadonlySet<string> = remember((text) => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_.-]+/gu) ?? [];
  return new Set(words.map(toKey).filter((word) => word !== '' && !empty.has(word)));
});

function toKey(word: string): string {
  const bare = word.replace(/^[.\-_]+|[.\-_]+$/g, '');
  if (!/[가-힣]/.test(bare)) return bare;
  const latin = /^[a-z0-9][a-z0-9_.-]+/.exec(bare)?.[0];
  if (latin) return latin;
  const stem = bare.length > 2 ? bare.replace(endings, '') : bare.replace(/[은는을를]$/, '');
  return openLast([...(stem || bare)].slice(0, stem.length > 3 ? 3 : 2).join(''));
}

/** The last syllable without its final consonant: 만들 and 만듭 are both 만드. */
function openLast(text: string): string {
  const code = text.charCodeAt(text.length - 1) - 0xac00;
  if (code < 0 || code > 11171 || text.length < 2) return text;
  return text.slice(0, -1) + String.fromCharCode(0xac00 + code - (code % 28));
}

export const common = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T[] =>
  [...one].filter((item) => other.has(item));

/** How much the words of two texts have in common: 0 nothing, 1 all. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = common(one, other).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** The words without what says how and where it is done: `Dockerfile로`, `깨끗하게`. */
export const coreOf = (text: string): ReadonlySet<string> =>
  wordsOf(text.replaceAll(/[\p{L}\p{N}._-]{2,}(?:으로|로|대로|에서|게)(?=\s)/gu, ''));

/** Whether one of two texts says what the other says and at most a word more: both may be true of one thing. */
export function saysNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = common(one, other).length;
  return shared === Math.min(one.size, other.size) && Math.abs(one.size - other.size) <= 1;
}

/** Whether a text says all that the other says: then what fits it fits the other too. */
export function saysAllOf(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  for (const word of part) if (!whole.has(word)) return false;
  return true;
}
