import { wordsOf } from './words.ts';

/** A sentence with its full stop. */
export const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The first sentence alone. */
export const firstSentence = (text: string): string =>
  /^.*?[가-힣)]\.(?=\s|$)/u.exec(text)?.[0] ?? text;

/** What cannot be understood without the sentence before. */
const dangling =
  /^(?:이|그|저|위|아래|앞|바로|이것|그것|이는|그래서|따라서|하지만|그러나|또는|또|그런데|거치|하면|쓴다|먼저|다시)(?:\s|의|과|에|을|를|은|는|$)|앞(?:의|과|서)|위(?:의|와|에서)\s|^같은 방법|이 옵션|이 명령|이때/u;

export const isDangling = (text: string): boolean => dangling.test(text);

/** Whether a sentence can be understood by itself: it has words enough, ends, and points at nothing before it. */
export const standsAlone = (text: string): boolean =>
  text.length >= 12 && /[다요]\.?$/.test(text) && !isDangling(text) && wordsOf(text).size >= 3;
