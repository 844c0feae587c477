import type { Issue, Severity } from '../../model/issue.ts';
import type { Note } from '../../parse/index.ts';

export type Finding = {
  rule: string;
  severity: Severity;
  message: string;
  suggestion?: string | null;
  /** UTF-16 offset into the note's text. */
  at: number;
};

/** Words of a passage that tells what has changed, and so names what is gone on purpose. */
export const past = /예전|지금은|이제는?(?=\s)|더는|끝났|보관|대신/;

/** A finding at its place in the note; a line can excuse itself: `<!-- 되새김: 괜찮음 -->` at its end or above it. */
export function toIssue(
  note: Note,
  { rule, severity, message, suggestion = null, at }: Finding,
): Issue[] {
  const { line, column } = note.lines.placeAt(at);
  if (isExcused(note, line)) return [];
  return [{ rule, severity, message, suggestion, file: note.file, line, column }];
}

const excuse = /<!--\s*되새김:\s*괜찮음\b/;

function isExcused({ text, lines }: Note, line: number): boolean {
  const own = text.slice(lines.startOf(line), lines.startOf(line + 1));
  const above = line > 1 ? text.slice(lines.startOf(line - 1), lines.startOf(line)) : '';
  return excuse.test(own) || (/^\s*<!--.*-->\s*$/.test(above) && excuse.test(above));
}
