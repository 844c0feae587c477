import type { Issue } from '../../model/issue.ts';
import type { Usage } from '../../model/library.ts';
import type { Note } from '../../parse/index.ts';
import type { Grammars } from '../../shell/index.ts';
import { lintComposeKeys, lintUsages } from './commands.ts';
import { lintDockerfiles } from './dockerfile.ts';
import { toIssue } from './finding.ts';
import { lintMarkup } from './markup.ts';
import { lintRetired } from './retired.ts';
import { lintStructure } from './structure.ts';

/** What a note's author may want to mend, in the order of its lines. */
export function lintNote(note: Note, usages: readonly Usage[], grammars: Grammars): Issue[] {
  const own = usages.filter(({ file }) => file === note.file);
  const findings = [
    ...lintStructure(note),
    ...note.sections.flatMap((section) => [
      ...lintMarkup(note, section),
      ...lintDockerfiles(note, section),
      ...lintRetired(note, section),
    ]),
    ...lintUsages(note, own, grammars),
    ...lintComposeKeys(note),
  ];
  return findings.toSorted((a, b) => a.at - b.at).flatMap((finding) => toIssue(note, finding));
}
