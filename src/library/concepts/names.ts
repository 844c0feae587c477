import { phonesOf, soundDistance } from '../../korean/sound-match.ts';

/** What counts or marks a line in front of its name: `1.2)`, `Ⅱ.`, `가.`, `■`. */
const numbering =
  /^\s*(?:(?:[■□●○◆◇▶▷※☞✔✓•·]|\p{Extended_Pictographic}\uFE0F?)\s*|(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|\(\d{1,2}\)|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[.)]?|[가나다라마바사아자차카타파하][.)]|[①-⑳]|\[[^\]]{1,6}\])\s+)+/u;

/** A term with the names that stand in brackets behind it. */
export type Names = { term: string; english: string | null; aliases: string[] };

/** All that a thing is called, its term first. */
export const allNames = ({ term, english, aliases }: Names): string[] =>
  english ? [term, english, ...aliases] : [term, ...aliases];

const isEnglish = (text: string) =>
  /^[A-Za-z][A-Za-z0-9 .&'+/-]*(?<! \d+)$/.test(text) && /[A-Za-z]{2}/.test(text);
const isHangulName = (text: string) =>
  /^[가-힣][가-힣A-Za-z0-9]*(?: [가-힣A-Za-z0-9]+){0,3}$/u.test(text) && text.length <= 16;

/**
 * `바인드 마운트(bind mount)`, `VPC(Virtual Private Cloud, 가상 사설 클라우드)`, `워커(worker) 노드`. Brackets
 * that hold anything but names give none; null for more than one pair.
 */
export function readNames(marked: string): Names | null {
  const text = marked.replace(numbering, '');
  const match = /^([^()]+)(?:\(([^()]*)\)\s*([^()]*))?$/u.exec(text.replace(/[`*]|\[\[|\]\]/g, ''));
  if (!match) return null;
  const [, before = '', inside = '', after = ''] = match;
  const term = `${before.trim()}${after ? ` ${after.trim()}` : ''}`;
  const given = after ? [] : inside.split(/\s*,\s*/).filter(Boolean);
  const hasHangul = /[가-힣]/.test(term);
  const english = hasHangul
    ? (given.find((name) => isEnglish(name) && isAsLong(name, term)) ?? null)
    : null;
  const [onlyName] = given;
  const isNamed =
    english !== null ||
    (!hasHangul &&
      given.length > 0 &&
      (isEnglish(onlyName ?? '') ||
        (isHangulName(onlyName ?? '') &&
          (soundsAlike(term, onlyName ?? '') || spellsOut(term, onlyName ?? '')))));
  const aliases = isNamed
    ? given.filter((name) => name !== english && (isEnglish(name) || isHangulName(name)))
    : [];
  return { term, english, aliases };
}

/** As many words as the term, or one more, of a long one one less: no remark in English, no reading of a part. */
const isAsLong = (english: string, term: string): boolean => {
  const [given, wanted] = [english.split(/[\s-]+/).length, term.split(' ').length];
  return (
    given <= wanted + 1 &&
    (given >= wanted ||
      (given > 1 && given === wanted - 1) ||
      /[a-z][A-Z]/.test(english) ||
      /^[A-Z]+$/.test(english))
  );
};

/** Whether a Hangul name is how a Latin one is read: Docker and 도커. `most` is how far apart they may sound. */
export function soundsAlike(latin: string, hangul: string, most = 0.8): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9가-힣]/g, '');
  const [a, b] = [plain(latin), plain(hangul)];
  return a.length > 2 && b.length > 1 && soundDistance(phonesOf(a), phonesOf(b)) < most;
}

/** Whether Hangul has a word for each capital: `RPO(복구 시점 목표)`. */
const spellsOut = (short: string, hangul: string): boolean =>
  /^[A-Z]{2,5}$/.test(short) &&
  /^[가-힣 ]+$/u.test(hangul) &&
  hangul.split(' ').length === short.length;

/** Whether capitals abbreviate the words behind them: VPC, Virtual Private Cloud; SSH, Secure Shell. */
export function isAcronymOf(short: string, long: string): boolean {
  if (spellsOut(short, long)) return true;
  if (
    !/^[A-Z][A-Za-z0-9]{1,6}$/.test(short) ||
    !/[A-Z].*[A-Z]/.test(short) ||
    !/[\s-]|[a-z][A-Z]/.test(long)
  )
    return false;
  const letters = long.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  let at = 0;
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.startsWith(short.charAt(0).toLowerCase());
}
