import type { SectionId } from '../model/ids.ts';
import type { Command, Library, Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Sheet, SheetEntry } from '../model/sheet.ts';
import {
  commandEntries,
  composeEntries,
  type Fullness,
  instructionEntries,
  summaryEntry,
  taughtOptions,
} from './entries.ts';
import { measureSheet, twoPages } from './measure.ts';

/** What a section's sheet gives up to stay on two pages, from nothing to most. */
const levels: readonly (Fullness & { concepts: number; length: number; tables: number })[] = [
  { forms: 5, options: true, concepts: 40, length: 120, tables: 9 },
  { forms: 3, options: true, concepts: 24, length: 110, tables: 9 },
  { forms: 3, options: false, concepts: 24, length: 110, tables: 6 },
  { forms: 2, options: false, concepts: 16, length: 90, tables: 6 },
  { forms: 1, options: false, concepts: 12, length: 80, tables: 4 },
  { forms: 1, options: false, concepts: 6, length: 70, tables: 2 },
  { forms: 1, options: false, concepts: 0, length: 60, tables: 1 },
];

type Level = (typeof levels)[number];

/** A sheet for each section that has something to print, and one for each course. */
export function buildSheets(library: Library): Sheet[] {
  const sections = library.sections
    .map((section) => fitSection(library, section))
    .filter((sheet) => measureSheet(sheet) > 0);
  const courses = library.courses.map(({ id }) => courseSheet(library, id));
  return [...sections, ...courses.filter((sheet) => measureSheet(sheet) > 0)];
}

/** The address of a section's sheet. */
export const sheetUrl = ({ url }: Section) => SiteUrl.parse(url.replace(/^\/notes\//, '/sheets/'));

/** The fullest sheet that stands on two pages; entries are dropped from the end as a last resort. */
function fitSection(library: Library, section: Section): Sheet {
  const drafts = levels.map((level) => () => sectionSheet(library, section, level));
  for (const draft of drafts) {
    const sheet = draft();
    if (measureSheet(sheet) <= twoPages) return sheet;
  }
  return dropEntries(sectionSheet(library, section, levels.at(-1) as Level));
}

function dropEntries(sheet: Sheet): Sheet {
  if (measureSheet(sheet) <= twoPages) return sheet;
  const longest = Math.max(...sheet.groups.map(({ entries }) => entries.length));
  const groups = sheet.groups.map((group) => {
    const isLongest = group.entries.length === longest;
    return isLongest ? { ...group, entries: group.entries.slice(0, -1) } : group;
  });
  if (longest > 1) return dropEntries({ ...sheet, groups });
  return { ...sheet, groups, traps: sheet.traps.slice(0, 4) };
}

function sectionSheet(library: Library, section: Section, level: Level): Sheet {
  const here = <T extends { section: SectionId }>(items: readonly T[]) =>
    items.filter((item) => item.section === section.id);
  const commands = library.commands.filter(({ usages }) => here(usages).length > 0);
  const passages = new Map(here(library.passages).map((passage) => [passage.id, passage]));
  return {
    course: section.course,
    section: section.id,
    title: section.title,
    groups: [
      ...groupCommands(commands, (command) => commandEntries(command, section.id, level, passages)),
      ...named('Dockerfile', instructionEntries(library, section.id)),
      ...named('Compose', composeEntries(library, section.id)),
    ],
    concepts: sectionConcepts(library, section).slice(0, level.concepts),
    comparisons: here(library.comparisons).filter(isPrintable).slice(0, level.tables),
    traps: here(library.traps).map(({ title, text }) => ({
      title,
      text: shorten(text, level.length),
    })),
    url: sheetUrl(section),
  };
}

function courseSheet(library: Library, course: string): Sheet {
  const sections = new Set(
    library.sections.filter((section) => section.course === course).map(({ id }) => id),
  );
  const inCourse = ({ section }: { section: SectionId }) => sections.has(section);
  const commands = library.commands.filter(({ usages }) => usages.some(inCourse));
  const withUsage = <T extends { usages: { section: SectionId }[] }>(items: readonly T[]) =>
    items.filter(({ usages }) => usages.some(inCourse));
  const only = {
    ...library,
    instructions: withUsage(library.instructions),
    composeKeys: withUsage(library.composeKeys),
  };
  return {
    course,
    section: null,
    title: library.courses.find(({ id }) => id === course)?.title ?? course,
    groups: [
      ...groupCommands(commands, (command) => [summaryEntry(command, taughtOptions(command))]),
      ...named('Dockerfile', instructionEntries(only, null)),
      ...named('Compose', composeEntries(only, null)),
    ],
    concepts: [],
    comparisons: library.comparisons.filter(inCourse).filter(isPrintable),
    traps: library.traps
      .filter(inCourse)
      .map(({ title, text }) => ({ title, text: shorten(text, 120) })),
    url: SiteUrl.parse(`/sheets/${course}/`),
  };
}

/** Commands under what they act on, in the order in which the notes bring the groups up. */
function groupCommands(
  commands: readonly Command[],
  toEntries: (command: Command) => SheetEntry[],
): Sheet['groups'] {
  const groups = Map.groupBy(commands, ({ group }) => group);
  return [...groups].map(([title, members]) => ({ title, entries: members.flatMap(toEntries) }));
}

const named = (title: string, entries: SheetEntry[]) =>
  entries.length > 0 ? [{ title, entries }] : [];

/** The concepts that the section itself defines. */
function sectionConcepts(library: Library, section: Section): Sheet['concepts'] {
  return library.concepts.flatMap(({ id, term, definition }) => {
    const isHere =
      definition?.file === section.file &&
      definition.line >= section.line &&
      definition.line <= section.endLine;
    return isHere ? [{ id, term, text: definition.text }] : [];
  });
}

/** Wide or long tables do not fit a column of paper. */
const isPrintable = ({ subjects, rows }: Library['comparisons'][number]) =>
  subjects.length <= 4 && rows.length <= 10;

/** Whole sentences up to a length; at least the first. */
function shorten(text: string, length: number): string {
  const [first = '', ...rest] = text.trim().split(/(?<=[.!?])\s+/);
  let short = first;
  for (const sentence of rest) {
    if (short.length + sentence.length > length) break;
    short += ` ${sentence}`;
  }
  return short;
}
