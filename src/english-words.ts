import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url).resolve('an-array-of-english-words/index.json');

/**
 * 275,000 words in order, as their file has them: `"a","aa",…`. An array of them takes longer to make
 * than all that notes ask of it.
 */
const words = readFileSync(file, 'latin1').trim().slice(1, -1);

/** Whether a word in lower case is an English one; looked up by halves. */
export function isEnglishWord(word: string): boolean {
  let [from, to] = [0, words.length];
  while (from < to) {
    const start = words.lastIndexOf(',', (from + to) >> 1) + 1;
    const end = words.indexOf('"', start + 1);
    const found = words.slice(start + 1, end);
    if (found === word) return true;
    if (found < word) from = end + 2;
    else to = start - 1;
  }
  return false;
}
