import { splitParticle } from '../../korean/particles.ts';
import {
  acts,
  adnominal,
  never,
  nounsLikeEndings,
  nounsLikeStems,
  vague,
  verbStem,
} from './noun-words.ts';

/** A slash joins capitals, a version and Hangul alone, `CI/CD`, `SPDY/3`, `입력/출력`; elsewhere it is a path. */
const plainWord = String.raw`(?:[A-Z]+/(?:[A-Z]+|\d[\d.]*)|[가-힣]+/[가-힣]+|[\p{L}\p{N}][\p{L}\p{N}.+#_&'’-]*|\.[a-z]\w*(?:\.\w+)*)`;
const phrase = new RegExp(String.raw`^${plainWord}(?: (?:& )?${plainWord}){0,3}$`, 'u');

/**
 * Whether a text can name a thing: one to four plain words, the last one a noun of some weight. With an English
 * name beside it, `준비(ready)`, a noun of little weight will do.
 */
export function isTermPhrase(text: string, isNamedTwice = false): boolean {
  if (text.length < (isNamedTwice ? 1 : 2) || text.length > 40 || !phrase.test(text)) return false;
  const parts = text.split(' ');
  const head = parts.at(-1) ?? '';
  if (parts.some((part, at) => never.has(part.toLowerCase()) && !(at === 0 && opensNames(parts))))
    return false;
  if (
    (acts.has(head) && !(isNamedTwice && parts.length === 1)) ||
    (parts.length > 1 && parts.some((part) => /^(?:and|or|the|a|of)$/.test(part)))
  )
    return false;
  if (parts.length === 1 && !isNamedTwice && (vague.has(head) || /^[가-힣]$/u.test(head)))
    return false;
  if (
    /^[\d.]+$/.test(text) ||
    isCount(parts) ||
    /(?:것|사항)$/u.test(head) ||
    /^\d+(?:쪽|번째|가지|개|명|번|년|월|일|회|단계|장|강|차)/u.test(text)
  )
    return false;
  const isVersion =
    parts.length > 1 && /^[\d.]+$/.test(head) && /[A-Za-z]$/.test(parts.at(-2) ?? '');
  if ((/^[\d.]*$/.test(head) && !isVersion) || isVerbal(head)) return false;
  return parts.slice(0, -1).every((part) => !isModifier(part) || isAdnominal(part));
}

const counter =
  /^\d+(?:개|명|번|년|월|일|회|단계|장|강|차|주차|교시|가지|종류|시간|분|초|배|대|줄|칸|글자|페이지|문제)$/u;

/** `컨테이너 3개`; what has so many of a thing may be called by them, `OSI 7계층`. */
const isCount = (parts: readonly string[]): boolean => {
  const head = parts.at(-1) ?? '';
  return (
    /^\d+[가-힣]+$/u.test(head) && (parts.length === 1 || counter.test(head) || head.length < 3)
  );
};

/** `자체 서명 인증서`: done by itself, where two words more say what. */
const opensNames = ([first, ...rest]: readonly string[]): boolean =>
  first === '자체' && rest.length > 1;

/** A word that tells of the noun behind it; 는 behind a noun makes that the topic instead. */
const isAdnominal = (part: string): boolean =>
  /(?:의|된|한|인)$/u.test(part) ||
  /(?:있|없|하|되)는$/u.test(part) ||
  (part.endsWith('는') && verbStem.test(part.slice(0, -1)));

/** Whether a phrase ends in a noun too wide to say that it names something. */
export const endsVaguely = (phrase: string): boolean => vague.has(phrase.split(' ').at(-1) ?? '');

/** Forms of verbs, adverbs and clauses, where a noun is wanted. */
export function isVerbal(head: string): boolean {
  if (!/[가-힣]$/u.test(head)) return false;
  if (
    (verbStem.test(head) && !nounsLikeStems.test(head)) ||
    (head.endsWith('기') && verbStem.test(head.slice(0, -1))) ||
    /^.(?:에|에서|로|으로)$/u.test(head)
  )
    return true;
  if (nounsLikeEndings.test(head)) return false;
  return /(?:하기|되기|하는|되는|있는|없는|다|까요?|[은는인]가요?|하면|되면|때|해서|하여|할|하게|되게|스럽게|하고|으로|에서|에게|하지|마다|처럼|려면|려고|지만|는지|므로|니까|세요|해야|어야|아야|것도|하며|이며)$/u.test(
    head,
  );
}

/** A word that carries a particle or an ending: no bare noun. */
function isModifier(part: string): boolean {
  if (!/[가-힣]$/u.test(part) || nounsLikeEndings.test(part)) return false;
  if (/^.(?:에|을|를|은|는|로|의|와|과|도)$/u.test(part)) return true;
  const { particle } = splitParticle(part);
  const isSurely =
    /^(?:들이|들을|들은|들의|은|는|을|를|이|가|의|에|에서|에게|으로|로|와|과|이랑|랑|까지|부터|마다|처럼|보다|만|도|이란|에는|에서는|으로는|라고|라는)$/u;
  return isSurely.test(particle) || adnominal.test(part) || verbStem.test(part);
}

/** So many words of a row make a noun phrase at most. */
export const mostWords = 3;

/**
 * The noun phrase that ends a row of words: the last one, and those before it that carry no particle and
 * no ending: `연결된 보안 그룹` → 보안 그룹. Null where the last word cannot name a thing.
 */
export function nounPhraseAtEnd(row: readonly string[]): string | null {
  let from = row.length - 1;
  while (from > 0 && row.length - from < mostWords && canPrecede(row[from - 1] ?? '')) from--;
  for (; from < row.length; from++) {
    const phrase = row.slice(from).join(' ');
    if (isTermPhrase(phrase)) return phrase;
  }
  return null;
}

const canPrecede = (part: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}.+#_'-]*$/u.test(part) &&
  !never.has(part.toLowerCase()) &&
  !isModifier(part) &&
  !isVerbal(part);
