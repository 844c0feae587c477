import { SnippetId } from '../model/ids.ts';
import type { Snippet } from '../model/library.ts';
import type { ParsedSection } from '../parse/index.ts';
import { type Code, codeOf, languageOf } from './code-block.ts';

/** The code of a section, each with the comments that explain its lines. */
export function findSnippets({ section, blocks }: ParsedSection): Snippet[] {
  return blocks.flatMap((block, index) => {
    const { passage } = block;
    const code = codeOf(block);
    if (!code) return [];
    return [
      {
        id: SnippetId.parse(`snippet:${section.id.slice('section:'.length)}/${index}`),
        section: section.id,
        passage: passage.id,
        language: languageOf(block) || 'text',
        code: code.text,
        annotations: annotate(code),
        about: [],
        file: passage.file,
        line: passage.line,
      },
    ];
  });
}

/** `# …` on a line of its own is about the next line, at the end of a line about that line. */
function annotate({ lines, firstLine }: Code): Snippet['annotations'] {
  return lines.flatMap((text, index) => {
    const own = /^\s*#\s*(.+)$/.exec(text)?.[1];
    const trailing = /\S\s+#\s*(.+)$/.exec(text)?.[1];
    if (own) return [{ line: firstLine + index, about: lines[index + 1]?.trim() ?? '', text: own }];
    return trailing
      ? [{ line: firstLine + index, about: text.replace(/\s+#.*$/, '').trim(), text: trailing }]
      : [];
  });
}
