import type { Issue, Severity } from '../../model/issue.ts';
import type { TextNote } from '../../parse/index.ts';

export type Finding = {
  rule: string;
  severity: Severity;
  message: string;
  suggestion?: string | null;
  /** UTF-16 offset into the note's text. */
  at: number;
};

/** A finding at its place in the note, unless the author excused it. */
export function toIssue(
  note: TextNote,
  { rule, severity, message, suggestion = null, at }: Finding,
): Issue[] {
  const { line, column } = note.lines.placeAt(at);
  if (isExcused(note, line)) return [];
  return [{ rule, severity, message, suggestion, file: note.file, line, column }];
}

const excuse = /<!--\s*되새김:\s*괜찮음/;
const loneExcuse = /^\s*(?:[-*+]\s+|>\s*)?<!--\s*되새김:\s*괜찮음[^\n]*-->\s*$/;

/**
 * `<!-- 되새김: 괜찮음 -->` excuses the line that it ends; on a line of its own the next line, or the
 * whole code block or table that starts there.
 */
function isExcused(note: TextNote, line: number): boolean {
  const textOf = (number: number) =>
    note.text.slice(note.lines.startOf(number), note.lines.startOf(number + 1));
  if (excuse.test(textOf(line))) return true;
  let above = firstLineAround(note, line) - 1;
  while (above > 0 && textOf(above).trim() === '') above -= 1;
  return above > 0 && loneExcuse.test(textOf(above));
}

/** Where the code block or table begins that holds a line; the line itself in any other text. */
const firstLineAround = ({ sections }: TextNote, line: number): number =>
  sections
    .filter(({ section }) => section.line <= line && line <= section.endLine)
    .flatMap(({ blocks }) => blocks)
    .find(
      ({ passage }) =>
        (passage.kind === 'code' || passage.kind === 'table') &&
        passage.line <= line &&
        line <= passage.endLine,
    )?.passage.line ?? line;
