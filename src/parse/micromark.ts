import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';

/** CommonMark, GFM (but `3~5`, `HEAD~1` strike nothing out), emphasis that closes next to Hangul. */
const markdown = remark().use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();
const withMdx = (md: typeof markdown) => ({ md, mdx: md().use(remarkMdx).freeze() });
const bare = withMdx(markdown);
const withMatter = withMdx(markdown().use(remarkFrontmatter, ['yaml', 'toml']).freeze());

/** Of front matter that never ends the parser takes all lists and quotations for paragraphs. */
const matter = /^(---|\+\+\+)[ \t]*\n(?:[^]*?\n)?\1[ \t]*(?:\n|$)/;
const grammarsOf = (text: string) => (matter.test(text) ? withMatter : bare);

/** The grammar of the project as the reference parser reads it. Broken MDX is read as plain Markdown. */
export function readMicromark(text: string, { mdx }: { mdx: boolean }): Root {
  const grammars = grammarsOf(text);
  if (!mdx) return grammars.md.parse(text);
  try {
    return grammars.mdx.parse(text);
  } catch {
    return grammars.md.parse(text);
  }
}

/** As the parser tells it, in English. */
type MdxFault = { line: number; column: number; reason: string };

/** Where and why a text is no MDX; null where it is. */
export function findMdxFault(text: string): MdxFault | null {
  try {
    grammarsOf(text).mdx.parse(text);
    return null;
  } catch (error) {
    const { line = 1, column = 1, reason } = error as Partial<MdxFault> & { reason: string };
    return { line, column, reason };
  }
}
