import type { Lexed, Lexeme, Slip, Word } from './lexemes.ts';
import { placeholderAt } from './placeholder.ts';
import { scanWord } from './scan-word.ts';

/** Longer input is not a command line; the rest is left unread. */
const longest = 200_000;

const operators = /\|\||&&|;;|\|&|[|;()\n]|&(?!>)/uy;
const redirections = /\d*(?:<<<|<<-?|<>|>>|>\||>&|<&|&>>|&>|<|>)/uy;
const blanks =
  /(?:[ \t\r\f\v\u00A0\u3000\u200B-\u200F\u202A-\u202E\uFEFF]|\\[ \t]*\r?\n|[`^][ \t]*\r?\n)+/uy;
const brokenContinuation = /\\[ \t]+#[^\n]*\n/uy;
const control = /[\0-\x08\x0E-\x1F\x7F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * What stands before a command where a session was pasted: `$ `, `user@host:~$ `, `PS C:\> `,
 * `[user@host ~]# `; `# ` where a program follows, a comment else.
 */
const prompts =
  /[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:[\w.-]+@[\w.-]+:?[^\s$#]*[$#]|\[[^\]\n]{1,60}\][$#]|PS [A-Za-z]:[^\n>]*>|[A-Z]:\\[^\n>]*>|[$%>❯#])[ \t]+/uy;

/**
 * Splits text into words, operators, redirections, comments and prompts. Linear, never throws;
 * whatever it is given, spans are ascending and inside the text.
 */
export function tokenise(text: string, isProgram: (word: string) => boolean): Lexed {
  const source = text.length > longest ? text.slice(0, longest) : text;
  const lexemes: Lexeme[] = [];
  const slips: Slip[] = controlSlips(source);
  let at = 0;
  let heredocs: string[] = [];
  let lineStart = true;
  while (at < source.length) {
    const prompt = lineStart ? promptAt(source, at, isProgram) : null;
    lineStart = false;
    if (prompt) {
      lexemes.push(prompt);
      at = prompt.end;
      continue;
    }
    const broken = matchAt(brokenContinuation, source, at);
    if (broken) {
      slips.push({ rule: 'broken-continuation', start: at, end: at + broken.length - 1 });
      at += broken.length;
      continue;
    }
    const blank = matchAt(blanks, source, at);
    if (blank) {
      at += blank.length;
      continue;
    }
    if (source[at] === '#') {
      const end = endOfLine(source, at);
      lexemes.push({ kind: 'comment', start: at, end, text: source.slice(at, end) });
      at = end;
      continue;
    }
    const angled = source[at] === '<' && placeholderAt(source, at) !== null;
    const arrow = angled ? null : matchAt(redirections, source, at);
    if (arrow) {
      const redirection = readRedirection(source, at, arrow, slips);
      lexemes.push(redirection);
      if (/^\d*<<-?$/u.test(arrow) && redirection.target) heredocs.push(redirection.target.value);
      at = redirection.end;
      continue;
    }
    const operator = angled ? null : matchAt(operators, source, at);
    if (operator) {
      lexemes.push({ kind: 'operator', start: at, end: at + operator.length, text: operator });
      at += operator.length;
      if (operator === '\n') {
        at = skipHeredocs(source, at, heredocs);
        heredocs = [];
        lineStart = true;
      }
      continue;
    }
    const { word, slips: found } = scanWord(source, at);
    slips.push(...found);
    // Nothing taken can only be a sign that no rule knows: it becomes a word of its own.
    const safe: Word = word.end > at ? word : { ...word, end: at + 1, value: source[at] ?? '' };
    lexemes.push(safe);
    at = safe.end;
  }
  return { lexemes, slips };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

function promptAt(
  text: string,
  at: number,
  isProgram: (word: string) => boolean,
): { kind: 'prompt'; start: number; end: number; text: string } | null {
  const found = matchAt(prompts, text, at);
  if (!found) return null;
  const end = at + found.length;
  const sign = found.trim();
  const next = /^[^\s]*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  if (sign === '#' && !isProgram(next)) return null;
  const start = at + found.length - found.trimStart().length;
  return { kind: 'prompt', start, end: start + sign.length, text: sign };
}

function readRedirection(text: string, at: number, operator: string, slips: Slip[]) {
  const blank = matchAt(/[ \t]+/uy, text, at + operator.length) ?? '';
  const from = at + operator.length + blank.length;
  const { word, slips: found } = scanWord(text, from);
  const target = word.end > from ? word : null;
  if (target) slips.push(...found);
  const end = target ? target.end : at + operator.length;
  return { kind: 'redirection' as const, start: at, end, operator, target };
}

function skipHeredocs(text: string, at: number, ends: readonly string[]): number {
  let place = at;
  for (const end of ends) {
    while (place < text.length) {
      const stop = endOfLine(text, place);
      const line = text.slice(place, stop).trim();
      place = Math.min(stop + 1, text.length);
      if (line === end) break;
    }
  }
  return place;
}

function controlSlips(text: string): Slip[] {
  const at = text.search(control);
  return at < 0 ? [] : [{ rule: 'control-character', start: at, end: at + 1 }];
}
