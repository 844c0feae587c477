import type { ComposeKey, Snippet } from '../model/library.ts';

type Usage = ComposeKey['usages'][number];

const most = 8;
const indentOf = (line: string) => line.length - line.trimStart().length;

/** A key of a Compose file with what stands below it, as far as a glance takes in; else as it is. */
export function composeBlock(usage: Usage, snippets: readonly Snippet[]): string {
  const { file, line, raw } = usage;
  const snippet = snippets.find(
    (other) =>
      other.file === file && other.line <= line && line < other.line + lineCount(other.code),
  );
  if (!snippet) return raw;
  const [head = '', ...below] = snippet.code.split('\n').slice(line - snippet.line);
  if (!head.includes(raw)) return raw;
  const depth = indentOf(head);
  const isBelow = (text: string) =>
    indentOf(text) > depth || (indentOf(text) === depth && text.trimStart().startsWith('- '));
  const end = below.findIndex((text) => text.trim() === '' || !isBelow(text));
  const lines = [head, ...(end < 0 ? below : below.slice(0, end))];
  const shown = lines.slice(0, most).map((text) => text.slice(depth));
  return [...shown, ...(lines.length > most ? ['  …'] : [])].join('\n');
}

const lineCount = (code: string) => code.split('\n').length;
