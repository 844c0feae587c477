import { joinPhrases } from './join-phrases.ts';
import { guessStem, isSuffix, stemWord } from './stem.ts';
import { takeWord } from './take-word.ts';
import type { Token } from './tokens.ts';
import {
  type Knowledge,
  nameKey,
  type Segment,
  type Understanding,
  type Word,
} from './understanding.ts';
import { emptyWords } from './words/question-words.ts';

/** Takes the words of a query for what they mean. `literal` leaves them as they were typed. */
export function understand(
  tokens: readonly Token[],
  knowledge: Knowledge,
  literal: boolean,
): Understanding {
  const isPath = ({ text }: Token) => tokens.length > 3 && text.includes('/');
  const spoken = tokens.filter(
    (token) => !isPath(token) && !(token.glued && isSuffix(token.text)),
  );
  const joined = joinTokens(spoken, knowledge);
  const words = joined.flatMap((token, place) =>
    takeWord(token, place === joined.length - 1, knowledge, literal),
  );
  const kept = dropEmpty(words);
  return {
    segments: weighOperands(joinPhrases(kept, knowledge)),
    changes: kept.flatMap(({ change }) => change ?? []),
    wants: findWish(words),
  };
}

/** Words that are one name written apart, of which a part is no word: 네임 스페이스, `load balancer`. */
function joinTokens(tokens: readonly Token[], knowledge: Knowledge): Token[] {
  const isWord = ({ kind, text }: Token) =>
    kind === 'latin'
      ? knowledge.dictionary.has(text.toLowerCase())
      : stemWord(text, knowledge.stock).known;
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const text = (before?.text ?? '') + token.text;
    const isName =
      before?.kind === token.kind &&
      (token.kind === 'hangul' || token.kind === 'latin') &&
      !(isWord(before) && isWord(token)) &&
      knowledge.namesakes(nameKey(guessStem(text))) !== null;
    if (isName) joined.splice(-1, 1, { ...before, text, end: token.end });
    else joined.push(token);
  }
  return joined;
}

/** Words after a command or a flag are what it acts on, and say little about what is looked for. */
function weighOperands(segments: Segment[]): Segment[] {
  const isFlag = ({ typed }: Segment) => typed.startsWith('-');
  const command = segments.findIndex((segment) => segment.isCommand || isFlag(segment));
  if (command < 0) return segments;
  return segments.map((segment, place) =>
    place > command && /^[a-z0-9]/i.test(segment.typed)
      ? { ...segment, weight: 0.25 * segment.weight }
      : segment,
  );
}

function dropEmpty(words: Word[]): Word[] {
  const isEmpty = ({ typed, alternatives: [first] }: Word) =>
    emptyWords.has(typed) ||
    (first?.quality === 1 && first.terms.every((term) => emptyWords.has(term)));
  const full = words.filter((word) => !isEmpty(word));
  return full.length > 0 ? full : words;
}

const wishes: [Understanding['wants'], RegExp][] = [
  ['option', /^(옵션|플래그|option|flag)/],
  ['command', /^(명령|커맨드|command)/],
  ['comparison', /^(차이|비교|다른|vs|versus|difference)/],
];

function findWish(words: readonly Word[]): Understanding['wants'] {
  const wish = wishes.find(([, pattern]) => words.some(({ typed }) => pattern.test(typed)));
  return wish?.[0] ?? null;
}
