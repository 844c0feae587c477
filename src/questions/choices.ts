import { shuffle } from './seed.ts';

/** Two distractors make three options, which a meta-analysis found best (Rodriguez 2005). */
const distractors = 2;

/** Visible letters, backticks left out. */
const lengthOf = (text: string) => text.replaceAll('`', '').length;

/** Whether the longest of the texts is at most one and a half times the shortest; a few letters pass. */
export function areEvenlyLong(texts: readonly string[]): boolean {
  const lengths = texts.map(lengthOf);
  const longest = Math.max(...lengths);
  return longest <= 12 || longest <= 1.5 * Math.min(...lengths);
}

/**
 * The answer among siblings in an order that hangs on the id. Siblings come best confusion first; the
 * first two that are as long as the answer are taken. Null when there are not two.
 */
export function chooseAmong(
  id: string,
  answer: string,
  siblings: readonly string[],
): string[] | null {
  const taken: string[] = [];
  for (const sibling of siblings) {
    if (taken.length === distractors) break;
    const texts = [answer, ...taken, sibling];
    if (new Set(texts.map(fold)).size === texts.length && areEvenlyLong(texts)) taken.push(sibling);
  }
  return taken.length < distractors ? null : shuffle([answer, ...taken], id);
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s.`]/g, '');
