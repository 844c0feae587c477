import { closingBrace, closingBracket, closingQuote } from './find-closing.ts';
import { dropPrivateUse, encodeHole, markQuoted } from './holes.ts';
import type { Placeholder, Slip, Word } from './lexemes.ts';
import { placeholderAt } from './placeholder.ts';

const breaks = new Set(' \t\r\n;&|()<>');
const drive = /^["“]?[A-Za-z]:\\/u;

export type Scanned = { word: Word; slips: Slip[] };

/**
 * Reads the word that starts at an offset by the shell's rules of quoting. A backslash keeps
 * standing in a Windows path (`C:\work`), which notes write too.
 */
export function scanWord(text: string, start: number): Scanned {
  const scan: Scan = {
    text,
    at: start,
    value: [],
    placeholders: [],
    slips: [],
    quoted: false,
    windows: drive.test(text.slice(start, start + 4)),
  };
  while (scan.at < text.length && !breaks.has(text[scan.at] ?? '')) step(scan);
  // A placeholder `<name>` starts with a sign that ends words; step() has taken it where it is one.
  while (scan.at < text.length && placeholderAt(text, scan.at)) {
    takePlaceholder(scan);
    while (scan.at < text.length && !breaks.has(text[scan.at] ?? '')) step(scan);
  }
  const { at: end, placeholders, quoted, slips } = scan;
  const word: Word = { kind: 'word', start, end, value: scan.value.join(''), placeholders, quoted };
  return { word: isHangulTemplate(word) ? withBareHoles(word) : word, slips };
}

/** `컨테이너이름`, `사용자/이미지:태그`: words that stand for values; file names have a dot. */
const isHangulTemplate = ({ value, quoted, placeholders }: Word): boolean =>
  !quoted &&
  placeholders.length === 0 &&
  /^[가-힣][가-힣A-Z_\d-]*(?:[:/=@][가-힣][가-힣A-Z_\d-]*)*$/u.test(value);

const withBareHoles = (word: Word): Word => ({
  ...word,
  value: word.value.replace(/[^:/=@]+/gu, (name) => encodeHole(name, false)),
  placeholders: [...word.value.matchAll(/[^:/=@]+/gu)].map((found) => ({
    name: found[0],
    start: word.start + found.index,
    end: word.start + found.index + found[0].length,
  })),
});

type Scan = {
  text: string;
  at: number;
  value: string[];
  placeholders: Placeholder[];
  slips: Slip[];
  quoted: boolean;
  windows: boolean;
};

function step(scan: Scan): void {
  const sign = scan.text[scan.at] ?? '';
  if (sign === "'") return takeSingle(scan);
  if (sign === '"') return takeDouble(scan);
  if (sign === '“' || sign === '”' || sign === '‘' || sign === '’') return takeSmart(scan, sign);
  if (sign === '\\') return takeEscape(scan);
  if (sign === '$' || sign === '`') return takeExpansion(scan);
  if (sign === '{' && takePlaceholder(scan)) return;
  scan.value.push(dropPrivateUse(sign));
  scan.at += 1;
}

function takePlaceholder(scan: Scan): boolean {
  const found = placeholderAt(scan.text, scan.at);
  if (!found) return false;
  scan.placeholders.push(found);
  scan.value.push(encodeHole(dropPrivateUse(found.name)));
  scan.at = found.end;
  return true;
}

/** Single quotes keep everything; a placeholder in them still is one, unless a template holds it. */
function takeSingle(scan: Scan): void {
  const end = scan.text.indexOf("'", scan.at + 1);
  takeQuoted(scan, end, "'");
}

/** Typographic quotes are a slip of the word processor: read as quotes, and told. */
function takeSmart(scan: Scan, sign: string): void {
  const closing = sign === '“' || sign === '”' ? /[“”]/u : /[‘’]/u;
  const ahead = scan.text.slice(scan.at + 1).search(closing);
  const end = ahead < 0 ? -1 : scan.at + 1 + ahead;
  if (end < 0) {
    scan.value.push(sign);
    scan.at += 1;
    return;
  }
  scan.slips.push({ rule: 'smart-quote', start: scan.at, end: end + 1 });
  takeQuoted(scan, end, sign);
}

function takeQuoted(scan: Scan, end: number, quote: string): void {
  const from = scan.at;
  const until = end < 0 ? scan.text.length : end;
  scan.quoted = true;
  scan.at += 1;
  const template = isTemplate(scan.text, scan.at, until);
  while (scan.at < until) {
    if (!template && takePlaceholder(scan)) continue;
    scan.value.push(markQuoted(dropPrivateUse(scan.text[scan.at] ?? '')));
    scan.at += 1;
  }
  scan.at = Math.min(until + 1, scan.text.length);
  if (end < 0) scan.slips.push({ rule: 'unclosed-quote', start: from, end: from + quote.length });
}

/** Go templates, JSONPath and JSON hold braces of their own. */
const isTemplate = (text: string, start: number, end: number): boolean => {
  const inside = text.slice(start, Math.min(end, start + 400));
  return /\{\{|\{\.|\{"|\{range /u.test(inside);
};

function takeDouble(scan: Scan): void {
  const from = scan.at;
  const template = isTemplate(scan.text, from + 1, closingQuote(scan.text, from + 1));
  scan.quoted = true;
  scan.at += 1;
  while (scan.at < scan.text.length) {
    const sign = scan.text[scan.at] ?? '';
    if (sign === '"') {
      scan.at += 1;
      return;
    }
    if (sign === '\\' && !scan.windows) takeDoubleEscape(scan);
    else if (sign === '$' || sign === '`') takeExpansion(scan);
    else if (template || !takePlaceholder(scan)) {
      scan.value.push(/[*?~]/u.test(sign) ? markQuoted(sign) : dropPrivateUse(sign));
      scan.at += 1;
    }
  }
  scan.slips.push({ rule: 'unclosed-quote', start: from, end: from + 1 });
}

function takeDoubleEscape(scan: Scan): void {
  const next = scan.text[scan.at + 1] ?? '';
  if (next === '\n') scan.at += 2;
  else if (/["\\$`]/u.test(next)) {
    scan.value.push(markQuoted(next));
    scan.at += 2;
  } else {
    scan.value.push('\\');
    scan.at += 1;
  }
}

function takeEscape(scan: Scan): void {
  const next = scan.text[scan.at + 1];
  if (next === '\n') {
    scan.at += 2;
  } else if (next === '\r' && scan.text[scan.at + 2] === '\n') {
    scan.at += 3;
  } else if (next === undefined || (scan.windows && !breaks.has(next))) {
    scan.value.push('\\');
    scan.at += 1;
  } else {
    scan.quoted = true;
    scan.value.push(markQuoted(dropPrivateUse(next)));
    scan.at += 2;
  }
}

/** `$(…)`, `${…}`, `$NAME` and backticks stay as they are written, in one spelling. */
function takeExpansion(scan: Scan): void {
  const { text, at } = scan;
  const next = text[at + 1] ?? '';
  if (text[at] === '`') return takeSubstitution(scan, text.indexOf('`', at + 1), 1);
  if (next === '(') return takeSubstitution(scan, closingBracket(text, at + 1), 2);
  if (next === '{') {
    const end = closingBrace(text, at + 1);
    if (end < 0) {
      scan.slips.push({ rule: 'unclosed-substitution', start: at, end: at + 2 });
      scan.value.push(dropPrivateUse(text.slice(at)));
      scan.at = text.length;
      return;
    }
    const name = dropPrivateUse(text.slice(at + 2, end));
    const bare = /^\w+$/u.test(name) && !/\w/u.test(text[end + 1] ?? '');
    scan.value.push(bare ? `$${name}` : `\${${name}}`);
    scan.at = end + 1;
    return;
  }
  scan.value.push('$');
  scan.at += 1;
}

function takeSubstitution(scan: Scan, end: number, opening: number): void {
  const { text, at } = scan;
  const until = end < 0 ? text.length : end;
  const inside = dropPrivateUse(text.slice(at + opening, until)).trim();
  scan.value.push(inside === 'pwd' ? '$PWD' : `$(${inside})`);
  scan.at = Math.min(until + 1, text.length);
  if (end < 0) scan.slips.push({ rule: 'unclosed-substitution', start: at, end: at + opening });
}
