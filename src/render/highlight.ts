import type { Element, ElementContent } from 'hast';
import {
  bundledLanguages,
  type BundledLanguage,
  createCssVariablesTheme,
  createHighlighter,
  createOnigurumaEngine,
  type ThemedToken,
} from 'shiki';
import { h } from './element.ts';
import { findPlaceholders, markPlaceholder, type TextRange } from './placeholder.ts';

const theme = createCssVariablesTheme({ name: 'classes', variablePrefix: '--' });
const engine = createOnigurumaEngine(import('shiki/wasm'));
const highlighter = createHighlighter({ themes: [theme], langs: [], engine });

/** By length and never by time, as Shiki would: a busy machine must draw the same. */
const bounds = { tokenizeMaxLineLength: 2000, tokenizeTimeLimit: 0 };

const shells = new Set(['bash', 'sh', 'shell', 'zsh', 'console', 'shellsession', 'shellscript']);
const aliases = new Map([
  ['console', 'bash'],
  ['shellsession', 'bash'],
  ['env', 'dotenv'],
]);

const languageNames = new Map([
  ['dockerfile', 'Dockerfile'],
  ['docker', 'Dockerfile'],
  ['yaml', 'YAML'],
  ['yml', 'YAML'],
  ['json', 'JSON'],
  ['js', 'JavaScript'],
  ['javascript', 'JavaScript'],
  ['ts', 'TypeScript'],
  ['sql', 'SQL'],
  ['php', 'PHP'],
  ['ini', 'INI'],
  ['nginx', 'nginx'],
]);

/**
 * A code block with its name and a copy button: colours are classes (`t-keyword`), never `style`,
 * and a `$` before a command is marked so that copying leaves it out.
 */
export async function highlightBlock(code: string, language: string): Promise<Element> {
  const name = language.toLowerCase();
  const isShell = shells.has(name);
  const lines = await tokenise(code, aliases.get(name) ?? name);
  const label = isShell ? '셸' : (languageNames.get(name) ?? language);
  return h(
    'div',
    { className: ['code-block'], dataLanguage: name || 'text' },
    h(
      'div',
      { className: ['code-bar'] },
      h('span', {}, label),
      h(
        'button',
        { type: 'button', className: ['copy'], dataCopy: true, dataScript: true },
        '복사',
      ),
    ),
    h(
      'pre',
      { tabIndex: 0 },
      h('code', {}, ...joinLines(lines.map((line) => drawLine(line, isShell)))),
    ),
  );
}

async function tokenise(code: string, language: string): Promise<ThemedToken[][]> {
  const lang = isBundled(language) ? language : 'text';
  const shiki = await highlighter;
  await shiki.loadLanguage(lang);
  return shiki.codeToTokensBase(code, { lang, theme, ...bounds });
}

const isBundled = (language: string): language is BundledLanguage =>
  Object.hasOwn(bundledLanguages, language);

/** Outside shells braces have a meaning of their own: only names in Hangul are placeholders there. */
const findIn = (text: string, isShell: boolean) =>
  findPlaceholders(text).filter(({ name }) => isShell || /^[가-힣 ]+$/.test(name));

function drawLine(tokens: readonly ThemedToken[], isShell: boolean): ElementContent[] {
  const text = tokens.map(({ content }) => content).join('');
  const prompt = isShell ? (/^\s*\$ (?=\S)/.exec(text)?.[0].length ?? 0) : 0;
  const placeholders = findIn(text, isShell);
  const drawn = drawPieces(cutTokens(tokens, prompt, placeholders), placeholders);
  return prompt > 0
    ? [h('span', { className: ['prompt'] }, text.slice(0, prompt)), ...drawn]
    : drawn;
}

type Piece = { text: string; className: string | null; start: number };

/** The tokens as pieces that no placeholder's border runs through, without the prompt. */
function cutTokens(
  tokens: readonly ThemedToken[],
  from: number,
  placeholders: readonly TextRange[],
): Piece[] {
  const text = tokens.map(({ content }) => content).join('');
  const borders = placeholders.flatMap(({ start, end }) => [start, end]);
  let place = 0;
  return tokens.flatMap(({ content, color }) => {
    const [start, end] = [place, (place += content.length)];
    const cuts = [from, ...borders].filter((cut) => cut > start && cut < end);
    const points = [start, ...cuts.toSorted((a, b) => a - b), end];
    return points.slice(0, -1).flatMap((point, at) => {
      const piece = text.slice(point, points[at + 1]);
      return point >= from && piece
        ? [{ text: piece, className: toClass(color), start: point }]
        : [];
    });
  });
}

function drawPieces(
  pieces: readonly Piece[],
  placeholders: readonly TextRange[],
): ElementContent[] {
  return pieces.flatMap((piece): ElementContent[] => {
    const range = placeholders.find(({ start, end }) => piece.start >= start && piece.start < end);
    if (!range) return [drawPiece(piece)];
    return piece.start === range.start
      ? [markPlaceholder(range.name, [{ type: 'text', value: `{${range.name}}` }])]
      : [];
  });
}

function drawPiece({ text, className }: Piece): ElementContent {
  if (!className) return { type: 'text', value: text };
  const isProse = className === 't-comment' && /[가-힣]/.test(text);
  return h('span', { className: isProse ? [className, 'hangul'] : [className] }, text);
}

/** `var(--token-string-expression)` → `t-string-expression`; plain text has no class. */
function toClass(color: string | undefined): string | null {
  const name = /--token-([\w-]+)/.exec(color ?? '')?.[1];
  return name ? `t-${name}` : null;
}

function joinLines(lines: readonly ElementContent[][]): ElementContent[] {
  return lines.flatMap((line, at) =>
    at === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
}
