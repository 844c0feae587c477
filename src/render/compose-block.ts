import type { ComposeKey, Snippet } from '../model/library.ts';

type Usage = ComposeKey['usages'][number];

const most = 8;
const indentOf = (line: string) => line.length - line.trimStart().length;

/** A key of a Compose file with what stands below it, as far as a glance takes in; else as it is. */
export function composeBlock(usage: Usage, snippets: readonly Snippet[]): string {
  const { file, line, raw } = usage;
  const snippet = snippets.find(
    (other) =>
      other.file === file && other.line <= line && line <= other.line + lineCount(other.code),
  );
  const code = snippet?.code.split('\n') ?? [];
  // The fence stands on the first line of a snippet, but for an indented one.
  const at = [1, 0]
    .map((fence) => line - (snippet?.line ?? 0) - fence)
    .find((index) => code[index]?.includes(raw));
  if (at === undefined) return raw;
  const [head = '', ...below] = code.slice(at);
  const depth = indentOf(head);
  const isBelow = (text: string) =>
    indentOf(text) > depth || (indentOf(text) === depth && text.trimStart().startsWith('- '));
  const end = below.findIndex((text) => text.trim() === '' || !isBelow(text));
  const lines = [head, ...(end < 0 ? below : below.slice(0, end))];
  const shown = lines.slice(0, most).map((text) => text.slice(depth));
  return [...shown, ...(lines.length > most ? ['  …'] : [])].join('\n');
}

const lineCount = (code: string) => code.split('\n').length;
