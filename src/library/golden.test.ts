import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

/** A library in lines that a person reads: what was found, where, and how it hangs together. */
function digest(subject: string): string {
  const text = readFileSync(new URL(`golden/${subject}.md`, import.meta.url), 'utf8');
  const file = RelativeFile.parse(`${subject}/note.md`);
  const note = parseNote({ file, course: subject, text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  const nameOf = new Map<string, string>(library.concepts.map(({ id, term }) => [id, term]));
  const namesOf = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id).join(', ');
  return [
    ...library.concepts.map(
      ({ term, english, kind, definition, contrasts, parts }) =>
        `${term}${english ? ` (${english})` : ''} [${kind}] ${definition?.line ?? '-'}: ${definition?.text ?? ''}${contrasts.length > 0 ? ` <> ${namesOf(contrasts)}` : ''}${parts.length > 0 ? ` = ${namesOf(parts)}` : ''}`,
    ),
    ...library.comparisons.map(
      ({ title, subjects, rows, line }) =>
        `vs ${line}: ${title}: ${subjects.join(' | ')}${rows.map(({ attribute, values }) => `\n  ${attribute}: ${values.join(' | ')}`).join('')}`,
    ),
    ...library.procedures.map(
      ({ title, steps, line }) =>
        `순서 ${line}: ${title}: ${steps.map(({ text }) => text).join(' → ')}`,
    ),
    '',
  ].join('\n');
}

test.each(['git', 'network', 'database', 'side-by-side'])(
  '처음 보는 과목의 거친 노트에서도 개념을 찾는다: %s',
  async (subject) => {
    await expect(digest(subject)).toMatchFileSnapshot(`golden/${subject}.golden.txt`);
  },
);
