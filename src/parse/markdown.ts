import type { Root } from 'mdast';
import { readMicromark } from './micromark.ts';
import { readNative } from './native-markdown.ts';

/** The one Markdown grammar of the project. */
export const parseMarkdown = (text: string, { mdx }: { mdx: boolean }): Root =>
  (mdx ? null : readNative(text)) ?? readMicromark(text, { mdx });
