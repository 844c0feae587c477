/** hangul may hold single letters (컨테ㅇ); letters are nothing but those (ㅋㅌㅇㄴ). */
export type TokenKind = 'hangul' | 'letters' | 'latin' | 'flag';
export type Token = {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  glued: boolean;
  /** Its particle, where that stands apart from it. */
  suffix?: string;
  /** A name that is written so with a slip. */
  meant?: string;
  /** As it was typed on the other keyboard layout. */
  typed?: string;
};

// That no word stands before a hyphen is asked only where there is one.
const pattern =
  /-(?<![\p{L}\p{N}-]-)-?(?:[A-Za-z][\w-]*|[ㄱ-ㅣ가-힣][\wㄱ-ㅣ가-힣-]*)|[.:]?[A-Za-z0-9]+(?:[-_./:@=+][A-Za-z0-9]+)*|[가-힣ㄱ-ㅣ]*[ㄱ-ㅣ][0-9][0-9ㄱ-ㅣ가-힣]*|[가-힣ㄱ-ㅣ]+/gu;

/** As much of a query is looked at, in words; of each word so many letters. */
export const mostTokens = 16;
const longestToken = 40;

/** Words by script, at most `most`: a Hangul run after a Latin one or a flag without a blank (`docker를`) is `glued`. */
export function readTokens(text: string, most = Infinity): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    if (tokens.length === most) break;
    const start = match.index;
    const word = match[0].slice(0, longestToken);
    const end = start + match[0].length;
    tokens.push({
      kind: kindOf(word),
      text: word,
      start,
      end,
      glued: isGlued(tokens.at(-1), start),
    });
  }
  return tokens;
}

const isGlued = (before: Token | undefined, start: number) =>
  before?.end === start && (before.kind === 'latin' || before.kind === 'flag');

function kindOf(word: string): TokenKind {
  if (/^--?[^-]/.test(word)) return 'flag';
  if (/^[ㄱ-ㅣ]+$/.test(word)) return 'letters';
  return /^[가-힣ㄱ-ㅣ]/.test(word) ? 'hangul' : 'latin';
}

/** `docker-compose.yml` is docker, compose and yml; `.env` is env. */
export const latinParts = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
