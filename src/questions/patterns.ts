/**
 * `/node:\d+/` among accepted answers is a regular expression that the whole answer must match;
 * `/app/` is a path.
 */
export const isPattern = (text: string): boolean =>
  /^\/.+\/$/.test(text) && /[\\[\](){}*+?|^$]/.test(text);

/** The expression; null for plain text and for what cannot be read. */
export function readPattern(text: string): RegExp | null {
  if (!isPattern(text)) return null;
  try {
    return new RegExp(`^(?:${text.slice(1, -1)})$`, 'iu');
  } catch {
    return null;
  }
}

/**
 * What is wrong with an expression and how to mend it, in Korean: it cannot be read, or could run away; null
 * for none.
 */
export function findFault(text: string): readonly [wrong: string, remedy: string] | null {
  if (!isPattern(text)) return null;
  if (!readPattern(text))
    return [
      `${text}: 읽을 수 없는 정규식입니다.`,
      '괄호를 닫거나, 빗금 없이 답을 그대로 적으십시오.',
    ];
  return mayRunAway(text.slice(1, -1))
    ? [
        `${text}: 끝없이 걸릴 수 있는 정규식입니다.`,
        '되풀이(*, +, {}) 안에 되풀이나 |를, 또 \\1 같은 되가리킴을 두지 마십시오.',
      ]
    : null;
}

/**
 * Whether matching may take exponential time: something repeated that itself repeats or has ways to
 * choose from, or a back reference. Strict on purpose, since authors need little.
 */
function mayRunAway(source: string): boolean {
  if (/\\[1-9]|\\k/.test(source)) return true;
  let rest = source.replaceAll(/\\[^\d]/g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  for (;;) {
    const group = /\((?:\?(?:[:=!]|<[^>]*>?))?([^()]*)\)([*+]|\{\d+,)?/.exec(rest);
    if (!group) return false;
    const [whole, inside = '', repeated] = group;
    const varies = /[*+|]|\{\d+,/.test(inside);
    if (repeated && varies) return true;
    // What varies inside still varies for the group around it.
    rest = rest.replace(whole, () => (varies ? 'x+' : 'x'));
  }
}
