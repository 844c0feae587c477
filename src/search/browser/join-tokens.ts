import { guessStem, stemWord } from './stem-word.ts';
import type { Token } from './tokens.ts';
import { type Knowledge, nameKey } from './understanding.ts';

/** Neighbours of which one is no word, and that are a name, or nearly: 네임 스페이스, `load balancer`, 핼스 체크. */
export function joinTokens(tokens: readonly Token[], knowledge: Knowledge): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const [name] = [3, 2].flatMap(
      (length) => nameApart(tokens.slice(at, at + length), knowledge) ?? [],
    );
    joined.push(...(name ? [name] : tokens.slice(at, at + 1)));
    at += name?.parts ?? 1;
  }
  return joined;
}

/** So near a reading is the name itself; longer names are not looked for. */
const nearSound = 0.15;
const longestName = 12;

function nameApart(run: readonly Token[], { dictionary, stock, namesakes }: Knowledge) {
  const [first] = run;
  const isLatin = first?.kind === 'latin';
  const isWord = ({ text }: Token) =>
    isLatin
      ? dictionary.has(text.toLowerCase())
      : stemWord(text, stock).known || stock.isEmpty(text);
  if (!first || (!isLatin && first.kind !== 'hangul')) return null;
  if (run.length < 2 || run.some(({ kind }) => kind !== first.kind) || run.every(isWord))
    return null;
  const text = run.map(({ text }) => text).join('');
  const isName = (name: string) => namesakes(nameKey(name)) !== null;
  const name = [text, guessStem(text)].find(isName) ?? (stock.isNoun(text) && text);
  if (name) return { ...first, text: name, parts: run.length };
  if (isLatin || text.length > longestName) return null;
  const meant =
    dictionary.bySound(text).find(({ distance }) => distance < nearSound) ??
    dictionary.bySpelling(text).find(({ term, distance }) => distance === 1 && isName(term));
  return meant ? { ...first, text, meant: meant.term, parts: run.length } : null;
}
