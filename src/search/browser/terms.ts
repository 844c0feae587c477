import { type Stock, isSuffix, stemWord } from './stem.ts';
import { latinParts, readTokens, type Token } from './tokens.ts';

/** The terms of one word: stems for Hangul, parts for Latin, a flag as it is. */
export function termsOf(token: Token, stock: Stock): string[] {
  if (token.kind === 'flag') return [token.text];
  if (token.kind === 'latin') return latinParts(token.text);
  if (token.glued && isSuffix(token.text)) return [];
  return stemWord(token.text, stock).terms;
}

/** Terms of a text, remembered by word: texts of an index share most of theirs. */
export function createAnalyser(stock: Stock): (text: string) => string[] {
  const seen = new Map<string, string[]>();
  const analyse = (token: Token) => {
    const key = `${token.glued ? '+' : ''}${token.text}`;
    const known = seen.get(key) ?? termsOf(token, stock);
    seen.set(key, known);
    return known;
  };
  return (text) => readTokens(text).flatMap(analyse);
}
