import { isSuffix } from './stem.ts';
import { type Stock, stemWord } from './stem-word.ts';
import { latinParts, readTokens, type Token } from './tokens.ts';

/** The terms of one word: stems for Hangul, parts for Latin, a flag as it is. */
function termsOf(token: Token, stock: Stock): string[] {
  if (token.kind === 'flag') return [token.text];
  if (token.kind === 'latin') return latinParts(token.text);
  if (token.glued && isSuffix(token.text)) return [];
  return stemWord(token.text, stock).terms;
}

/** The terms of words, remembered: texts of an index share most of theirs. */
export function rememberTerms(stock: Stock): (token: Token) => string[] {
  const seen = new Map<string, string[]>();
  return (token) => {
    const key = `${token.glued ? '+' : ''}${token.text}`;
    const known = seen.get(key) ?? termsOf(token, stock);
    seen.set(key, known);
    return known;
  };
}

/** Terms of a text. */
export function createAnalyser(stock: Stock): (text: string) => string[] {
  const termsOfWord = rememberTerms(stock);
  return (text) => readTokens(text).flatMap(termsOfWord);
}
