import type { Issue } from '../../model/issue.ts';
import type { Usage } from '../../model/library.ts';
import type { Note } from '../../parse/index.ts';
import type { Grammars } from '../../shell/index.ts';
import { lintBareUrls } from './bare-url.ts';
import { lintOptions, lintUsages } from './commands.ts';
import { lintCompose } from './compose.ts';
import { lintDockerfiles } from './dockerfile.ts';
import { toIssue } from './finding.ts';
import { lintHtml } from './html.ts';
import { lintInvisible } from './invisible.ts';
import { lintMarkup } from './markup.ts';
import { lintRetired } from './retired.ts';
import { lintSpelling, type Vocabulary } from './spelling/index.ts';
import { lintStructure } from './structure.ts';

export { buildVocabulary } from './spelling/index.ts';

/** What a note's author may want to mend, in the order of its lines; `usages` are those of the note. */
export function lintNote(
  note: Note,
  usages: readonly Usage[],
  grammars: Grammars,
  vocabulary: Vocabulary,
): Issue[] {
  const findings = [
    ...lintStructure(note),
    ...lintInvisible(note),
    ...lintRetired(note),
    ...note.sections.flatMap((section) => [
      ...lintMarkup(note, section),
      ...lintHtml(note, section),
      ...lintBareUrls(note, section),
      ...lintDockerfiles(note, section),
      ...lintCompose(note, section),
      ...lintOptions(note, section, vocabulary),
    ]),
    ...lintUsages(note, usages, grammars),
  ];
  const told = new Set(findings.map(({ at }) => note.lines.placeAt(at).line));
  const spelling = lintSpelling(note, vocabulary).filter(
    ({ at, suggestion }) =>
      !told.has(note.lines.placeAt(at).line) ||
      !findings.some((other) => suggestion && other.suggestion?.includes(suggestion)),
  );
  return [...findings, ...spelling]
    .toSorted((a, b) => a.at - b.at)
    .flatMap((finding) => toIssue(note, finding));
}
