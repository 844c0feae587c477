import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';

/** CommonMark, GFM (but `3~5`, `HEAD~1` strike nothing out), emphasis that closes next to Hangul, front matter. */
const markdown = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkFrontmatter, ['yaml', 'toml']);

const grammars = { md: markdown().freeze(), mdx: markdown().use(remarkMdx).freeze() };

/** The grammar of the project as the reference parser reads it. Broken MDX is read as plain Markdown. */
export function readMicromark(text: string, { mdx }: { mdx: boolean }): Root {
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
    grammars.mdx.parse(text);
    return null;
  } catch (error) {
    const { line = 1, column = 1, reason } = error as Partial<MdxFault> & { reason: string };
    return { line, column, reason };
  }
}
