import type {
  Command,
  Comparison,
  Concept,
  Course,
  Library,
  Section,
  Trap,
  Usage,
} from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Sheet, SheetEntry } from '../model/sheet.ts';
import {
  commandEntries,
  type Fullness,
  namedEntries,
  summaryEntry,
  taughtOptions,
} from './entries.ts';
import { gatherMaterial, type Material } from './gather.ts';
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

/** Comparisons and traps on the sheet of a course; those beyond stand on the sheets of its sections. */
const mostOnCourse = 60;

/** A sheet for each section that has something to print, and one for each course. */
export function buildSheets(library: Library): Sheet[] {
  const courseOf = new Map(library.sections.map(({ id, course }) => [id, course]));
  const inSection = gatherMaterial(library, (section) => section);
  const inCourse = gatherMaterial(library, (section) => courseOf.get(section) ?? '');
  const defined = Map.groupBy(library.concepts, ({ definition }) => definition?.file);
  const sections = library.sections.map((section) => {
    const concepts = (defined.get(section.file) ?? []).filter(isDefinedIn(section));
    return fitSection({ section, concepts, ...inSection(section.id) });
  });
  const courses = library.courses.map((course) => courseSheet(course, inCourse(course.id)));
  return [...sections, ...courses].filter((sheet) => measureSheet(sheet) > 0);
}

const isDefinedIn =
  ({ line, endLine }: Section) =>
  ({ definition }: Concept) =>
    definition !== null && line <= definition.line && definition.line <= endLine;

/** The address of a section's sheet. */
export const sheetUrl = ({ url }: Section) => SiteUrl.parse(url.replace(/^\/notes\//, '/sheets/'));

type SectionMaterial = Material & { section: Section; concepts: Concept[] };

/** The fullest sheet that stands on two pages; entries are dropped from the end as a last resort. */
function fitSection(material: SectionMaterial): Sheet {
  for (const level of levels) {
    const sheet = sectionSheet(material, level);
    if (measureSheet(sheet) <= twoPages) return sheet;
  }
  return dropEntries(sectionSheet(material, levels.at(-1) as Level));
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

function sectionSheet({ section, concepts, ...material }: SectionMaterial, level: Level): Sheet {
  const passages = new Map(material.passages.map((passage) => [passage.id, passage]));
  return {
    course: section.course,
    section: section.id,
    title: section.title,
    groups: groupEntries(material, (command, usages) =>
      commandEntries(command, usages, level, passages),
    ),
    concepts: concepts
      .slice(0, level.concepts)
      .map(({ id, term, definition }) => ({ id, term, text: definition?.text ?? '' })),
    comparisons: material.comparisons.filter(isPrintable).slice(0, level.tables),
    traps: material.traps.map((trap) => shortenTrap(trap, level.length)),
    url: sheetUrl(section),
  };
}

function courseSheet({ id, title }: Course, material: Material): Sheet {
  return {
    course: id,
    section: null,
    title,
    groups: groupEntries(material, (command) => [summaryEntry(command, taughtOptions(command))]),
    concepts: [],
    comparisons: material.comparisons.filter(isPrintable).slice(0, mostOnCourse),
    traps: material.traps.slice(0, mostOnCourse).map((trap) => shortenTrap(trap, 120)),
    url: SiteUrl.parse(`/sheets/${id}/`),
  };
}

/** Commands under what they act on, in the order in which the notes bring the groups up; then files. */
function groupEntries(
  { commands, instructions, composeKeys }: Material,
  toEntries: (command: Command, usages: readonly Usage[]) => SheetEntry[],
): Sheet['groups'] {
  const groups = [...Map.groupBy(commands, ({ command }) => command.group)].map(
    ([title, members]) => ({
      title,
      entries: members.flatMap(({ command, usages }) => {
        const entries = toEntries(command, usages);
        return isHead(command, entries, members) ? [] : entries;
      }),
    }),
  );
  return [
    ...joinSingles(groups),
    ...named('Dockerfile', namedEntries(instructions)),
    ...named('Compose 파일', namedEntries(composeKeys)),
  ];
}

/** `docker compose [옵션]` says nothing beside `docker compose up`. */
const isHead = (
  { path, synopsis }: Command,
  entries: readonly SheetEntry[],
  members: Material['commands'],
): boolean =>
  entries.every(({ code, options }) => code === synopsis && options.length === 0) &&
  members.some(({ command }) => isBelow(command.path, path));

const isBelow = (path: readonly string[], head: readonly string[]): boolean =>
  path.length > head.length && head.every((word, at) => path[at] === word);

/** Groups of a single command stand together: a heading for each takes more paper than they do. */
function joinSingles(groups: Sheet['groups']): Sheet['groups'] {
  const { few = [], many = [] } = Object.groupBy(groups, ({ entries }) =>
    entries.length > 1 ? 'many' : 'few',
  );
  return few.length < 3
    ? groups
    : [...many, { title: '그 밖의 명령', entries: few.flatMap(({ entries }) => entries) }];
}

const named = (title: string, entries: SheetEntry[]) =>
  entries.length > 0 ? [{ title, entries }] : [];

/** Wide or long tables do not fit a column of paper. */
const isPrintable = ({ subjects, rows }: Comparison) => subjects.length <= 4 && rows.length <= 10;

const shortenTrap = ({ title, text }: Trap, length: number) => ({
  title,
  text: shorten(text, length),
});

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
