import type { Blockquote } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Trap } from '../model/library.ts';
import { type Block, listBlocks, type ParsedSection } from '../parse/index.ts';

type Found = Pick<Trap, 'title' | 'text' | 'line'>;

/** What a note warns of: callouts, lines that open with a sign or a word of warning, and lists under such a title. */
export function findTraps({ section, nodes, blocks }: ParsedSection): Trap[] {
  const quotes = [...listBlocks(nodes)].filter((node) => node.type === 'blockquote');
  const warned = quotes.flatMap((quote) => readCallout(quote) ?? []);
  const inside = quotes
    .filter(isCallout)
    .map(({ position }) => [position?.start.line ?? 0, position?.end.line ?? 0] as const);
  const lines = findLines(blocks, section.title).filter(({ line }) =>
    inside.every(([from, to]) => line < from || line > to),
  );
  return [...warned, ...lines]
    .toSorted((a, b) => a.line - b.line)
    .map((found) => ({ section: section.id, file: section.file, ...found }));
}

const marked = /^\[!([\w-]+)\][+-]?[ \t]*(.*)$/;
const isCallout = (quote: Blockquote): boolean =>
  quote.data?.callout !== undefined || marked.test(textOf(quote).split('\n')[0] ?? '');

/** A callout that warns: its title states the trap, the first sentence where it has none. */
function readCallout(quote: Blockquote): Found | null {
  const [first = '', ...rest] = textOf(quote).split('\n');
  const [, kind = '', title = ''] = marked.exec(first) ?? [];
  const line = quote.position?.start.line ?? 1;
  if (quote.data?.callout === 'warning') return readSentences([first, ...rest].join(' '), line);
  if (!/^(?:warning|caution|danger)$/i.test(kind)) return null;
  const text = rest.join(' ').trim();
  return title.trim() ? { title: title.trim(), text, line } : readSentences(text, line);
}

const textOf = ({ children }: Blockquote) => children.map((child) => toString(child)).join('\n');

const warning = /^[⚠❗❕‼🚨🚫⛔🛑]/u;
/** Signs that open a line, without which it is told. */
const sign = /^(?:[⚠❗❕‼🚨🚫⛔🛑]\uFE0F?\s*)+|^※\s*/u;
const word =
  /^(?:※\s*)?(?:주의|경고|유의|위험|warning|caution)(?:\s?(?:사항|할 점))?\s*(?:[:：!)]+|[-–—](?=\s))\s*/i;
const title =
  /(?:주의|유의|조심)(?:해야)?\s?(?:할\s?)?(?:점|것|사항)들?|(?:자주|흔히|많이)\s(?:틀리|틀리기|실수|하는|저지르|빠지)\S*(?:\s(?:것|점|곳|부분|실수|함정)들?)?|흔한 (?:실수|함정)|실수하기 쉬운|^함정/u;
const longestTitle = 24;

const isTitle = (text: string): boolean => text.length <= longestTitle && title.test(text);

function findLines(blocks: readonly Block[], sectionTitle: string): Found[] {
  let list = -1;
  return blocks.flatMap(({ passage, prose, headings, listDepth, isExercise }): Found[] => {
    if (listDepth <= list) list = -1;
    if (!prose || isExercise || passage.kind === 'heading') return [];
    const text = prose.text.trim();
    const bare = text.replace(sign, '').replace(/[:：]$/, '');
    if (isTitle(bare)) {
      list = listDepth;
      return [];
    }
    const isListed =
      list >= 0 ? listDepth === list + 1 : isTitle(headings.at(-1)?.text ?? sectionTitle);
    const isTop = passage.kind !== 'item' || list >= 0 || listDepth === 1;
    const warns = warning.test(text) || word.test(text) || (isListed && isTop);
    const found = warns ? readSentences(bare.replace(word, ''), passage.line) : null;
    return found ? [found] : [];
  });
}

/** The first sentence as the title, the rest behind it; null for a word alone. */
function readSentences(text: string, line: number): Found | null {
  const [title = '', ...rest] = text
    .replace(sign, '')
    .trim()
    .split(/(?<=[.!?])\s+|\n/);
  return title.includes(' ') ? { title, text: rest.join(' ').trim(), line } : null;
}
