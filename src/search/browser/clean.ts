/** Longer queries are cut; nobody reads the rest, and nothing may hang on it. */
const longest = 120;

/** Fullwidth ASCII (ＡＢＣ) as ordinary; compatibility jamo must stay what they are, so no NFKC. */
const narrow = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/**
 * A query as it is understood: composed, without control, bidi and other invisible characters,
 * blanks folded, at most 120 characters.
 */
export function cleanQuery(raw: string): string {
  return [
    ...raw
      .slice(0, 4 * longest)
      .normalize('NFC')
      .replace(/[\uff01-\uff5e]/g, narrow)
      .replace(/[\p{C}\p{Z}\s]+/gu, (run) => (/[\p{Z}\s]/u.test(run) ? ' ' : ''))
      .trim(),
  ]
    .slice(0, longest)
    .join('');
}
