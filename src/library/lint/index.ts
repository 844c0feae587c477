import type { Issue } from '../../model/issue.ts';
import type { Usage } from '../../model/library.ts';
import type { Note, TextNote } from '../../parse/index.ts';
import type { Grammars } from '../../shell/index.ts';
import type { NamedUsage } from '../named-usage.ts';
import { lintBareUrls } from './bare-url.ts';
import { lintBuildSteps } from './build-steps.ts';
import { lintOptions, lintUsages } from './commands.ts';
import { lintCompose } from './compose.ts';
import { lintDockerfiles } from './dockerfile.ts';
import { type Finding, toIssue } from './finding.ts';
import { lintHtml } from './html.ts';
import { lintInvisible } from './invisible.ts';
import { lintManifests } from './manifests.ts';
import { lintMarkup } from './markup.ts';
import { knowOptions } from './options.ts';
import { lintRetired } from './retired.ts';
import { lintSpelling, type Vocabulary } from './spelling/index.ts';
import { lintStructure } from './structure.ts';

export type { Finding } from './finding.ts';
export { buildVocabulary } from './spelling/index.ts';

/** What is found in a note by itself. */
type Told = {
  usages: readonly Usage[];
  /** By the note's sections. */
  instructions: readonly (readonly NamedUsage[])[];
  composeKeys: readonly (readonly NamedUsage[])[];
};

/** What a note's author may want to mend, whatever the other notes hold. */
export function lintNote(note: Note, told: Told, grammars: Grammars): Finding[] {
  const options = knowOptions(grammars);
  return [
    ...lintStructure(note),
    ...lintInvisible(note),
    ...lintRetired(note),
    ...note.sections.flatMap((section, at) => [
      ...lintMarkup(note, section),
      ...lintHtml(note, section),
      ...lintBareUrls(note, section),
      ...lintDockerfiles(note, section, told.instructions[at] ?? []),
      ...lintBuildSteps(note, section),
      ...lintCompose(note, section, told.composeKeys[at] ?? []),
      ...lintManifests(note, section),
      ...lintOptions(note, section, options),
    ]),
    ...lintUsages(note, told.usages, grammars),
  ];
}

/** The findings and those that need the words of all notes, in the order of the note's lines. */
export function lintWords(
  note: TextNote,
  findings: readonly Finding[],
  vocabulary: Vocabulary,
): Issue[] {
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
