import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';

const features = { gfm: true, frontmatter: true } as const;

/**
 * Markdown read by satteri, the native parser that Astro brings along: micromark's tree in a tenth of its
 * time. Null where satteri is known to read otherwise.
 */
export function readNative(text: string): Root | null {
  const hidden = differs.test(text) ? null : hideSigns(text);
  if (!hidden) return null;
  const root = markdownToMdast(hidden.text, { features }) as Root;
  const signs = hidden.places.map((at) => text.charAt(at));
  return mend(root, text, signs) === signs.length ? root : null;
}

const differences = [
  /^[ \t>\-*+\d.)]+<[a-z/!?]/, // HTML behind a mark or an indent
  /^[ \t>]*\|.*\|\|/, // a cell of nothing at all
  /^[ \t>]*\|.*\n[ \t>]*<[a-z/]/, // HTML right below a table
  /(?:https?:|www\.)[^\s|]*\|/, // an address right before the end of a cell
  /\*_|_\*|\\[*_]{2}|\S~{3}/, // signs of emphasis in a row
  /[-*+.)][ \t]+\[[ x]\][ \t]*$/, // a task without words
  /[-*+.)](?: \t|\t[ \t])/, // code behind a list's mark, by tabs
  /\[\^[^\]\n]+\]:/, // what a footnote holds
  /[\0\v\uFEFF\u2E31]/, // what is a letter to one of them, and the sign used below
];
const differs = new RegExp(differences.map(({ source }) => source).join('|'), 'imu');

/** A punctuation mark that means nothing to Markdown and that nobody writes. */
const neutral = '\u2E31';

/**
 * Next to Hangul emphasis opens and closes as next to punctuation (`**볼륨(volume)**은`; CommonMark
 * CJK-friendly amendments), and a lone `~` strikes nothing out: there the parser is given a neutral sign.
 */
function hideSigns(text: string): { text: string; places: number[] } | null {
  const places: number[] = [];
  for (const { 0: run, index } of text.matchAll(/\*+|_+|(?<!~)~(?!~)/g)) {
    const end = index + run.length;
    const before = text.charAt(index - 1);
    const after = text.charAt(end);
    if (run === '~') {
      if (/[\\*_]/.test(before) || /[*_]/.test(after)) return null;
      places.push(index);
    } else if (!isPlain(before) || !isPlain(after)) {
      const isBefore = isHangul(before);
      if (isOther(before) || isOther(after)) return null;
      if (isBefore === isHangul(after) || !isSign(isBefore ? after : before)) continue;
      const at = isBefore ? index - 1 : end;
      if (run.startsWith('_') || touchesAnother(text, at, isBefore ? -1 : 1)) return null;
      places.push(at);
    }
  }
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const pieces = sorted.map((at, nth) =>
    text.slice(nth === 0 ? 0 : (sorted[nth - 1] ?? 0) + 1, at),
  );
  const last = text.slice((sorted.at(-1) ?? -1) + 1);
  return { text: [...pieces, last].join(neutral), places: sorted };
}

const isPlain = (sign: string) => /^[\s\w]?$/.test(sign);
const isHangul = (sign: string) => /[가-힣]/.test(sign);
const isSign = (sign: string) => /[\p{P}\p{S}]/u.test(sign);
/** Signs whose width decides: CJK punctuation, emoji, Han. */
const isOther = (sign: string) => /[^\p{ASCII}가-힣\u2010-\u2027\u00A0-\u00FF]/u.test(sign);

/** Whether what stands beyond a hidden syllable would be read otherwise for its sake. */
function touchesAnother(text: string, at: number, step: 1 | -1): boolean {
  const beyond = text.charAt(at + step);
  if (beyond !== '*') return !/^[가-힣\s.,)]?$/.test(beyond);
  let far = at + step;
  while (text[far] === '*') far += step;
  return !/^[\s\p{P}\p{S}]?$/u.test(text.charAt(far));
}

/** Puts the signs back in the order of the text, and counts them; a task begins at its box if with markup. */
function mend(node: Nodes, text: string, signs: readonly string[], from = 0): number {
  let count = from;
  if (signs.length > 0) {
    if ('value' in node && node.value.includes(neutral))
      node.value = node.value.replaceAll(neutral, () => signs[count++] ?? neutral);
    if ('url' in node && node.url.includes(neutral)) count = Infinity;
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') beginAtBox(node, text);
  if (!('children' in node)) return count;
  if (node.type !== 'root' && node.children.some((child) => isCutShort(child, text)))
    return Infinity;
  for (const child of node.children) count = mend(child, text, signs, count);
  return count;
}

/** Code that its list or quotation ends, not a fence: of its last line the parsers think differently. */
function isCutShort({ type, position }: Nodes, text: string): boolean {
  if (type !== 'code') return false;
  const source = text.slice(position?.start.offset, position?.end.offset);
  return /^[`~]/.test(source) && !/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(source);
}

function beginAtBox({ children: [first] }: Nodes & { type: 'listItem' }, text: string): void {
  const start = first?.position?.start;
  if (first?.type !== 'paragraph' || first.children[0]?.type === 'text') return;
  if (start?.offset === undefined) return;
  const at = text.lastIndexOf('[', start.offset - 1);
  start.column -= start.offset - at;
  start.offset = at;
}
