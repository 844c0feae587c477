/**
 * Terms as words of the full-text index, which drops signs: a flag keeps apart from the word that it
 * looks like, `--rm` from `rm`.
 */
export const toIndexWords = (terms: readonly string[]): string[] =>
  terms.map((term) => (term.startsWith('-') ? term.replaceAll('-', 'qz') : term.toLowerCase()));

export const fromIndexWord = (word: string): string =>
  word.startsWith('qz') ? word.replaceAll('qz', '-') : word;
