import { z } from 'zod';
import { buildAnkiPackage } from './exports/anki-package.ts';
import { type CourseBank, listCourseBanks } from './exports/course-banks.ts';
import { toCsv } from './exports/csv.ts';
import { type Catalogue, writeCommand, writeConcept, writeNamed } from './exports/markdown.ts';
import { writeJson } from './exports/write-json.ts';
import { type Attachment, type Project, readAttachment } from './library-fs.ts';
import { Library } from './model/library.ts';
import { Question } from './model/question.ts';
import type { SiteUrl } from './model/paths.ts';
import type { Histories } from './note-history.ts';
import type { OpenProject } from './open-project.ts';
import type { QuestionBank } from './questions/index.ts';
import { listEntries, listSectionFiles, scheduleFile, sectionsFile } from './review/bank.ts';
import type { SearchData } from './search/index.ts';
import { grammars, subsetGrammars } from './shell/index.ts';
import { indexLibrary } from './render/library-index.ts';
import { fullAddress } from './site-url.ts';

/** In pieces where it may be too large for one string. */
type Content = string | Uint8Array | Iterable<string>;

/** A file of the site that is no page, by its path below the site's root; made when it is asked for. */
export type SiteFile = { path: string; make: () => Content | Promise<Content> };

/** For notes that no history knows: Anki wants some time, and the same notes make the same package. */
const unknownTime = Date.UTC(2026, 0, 1) / 1000;

/**
 * What the site gives beside its pages that is made of the notes themselves: what lies beside them, and its
 * sections as Markdown. `site` is where the site will stand, if that is known.
 */
export function listNoteFiles(opened: OpenProject, site: URL | undefined): SiteFile[] {
  const { library, attachments } = opened.project;
  return [
    ...attachments.map(toSiteFile),
    ...library.sections.map(({ id, url }) => ({
      path: twinOf(url),
      make: () => `${opened.quoteSection(id, addressIn(site))}\n`,
    })),
  ];
}

/**
 * The same of what was read out of the notes: its other pages as Markdown, its data as JSON, its questions
 * for other programs. They need nothing of Astro, whose routes would take longer than making them.
 */
export function listDataFiles(
  { library, history }: Project,
  { questions }: QuestionBank,
  site: URL | undefined,
): SiteFile[] {
  return [
    ...listTwins(library, addressIn(site)),
    ...listCourseBanks(library, questions).flatMap((course) =>
      listBankFiles(course, history, site),
    ),
    ...listQuizFiles(library, questions),
    { path: 'data/library.json', make: () => writeJson(library) },
    { path: 'data/library.schema.json', make: () => writeSchema(Library) },
    { path: 'data/questions.json', make: () => JSON.stringify(questions) },
    { path: 'data/questions.schema.json', make: () => writeSchema(z.array(Question)) },
  ];
}

/** What the browser searches by name, and understands queries with. */
export const searchFile = (make: () => SearchData): SiteFile => ({
  path: 'data/search.json',
  make: () => JSON.stringify(make()),
});

/** What the quiz pages load: questions, what the schedule needs of them, and what judges answers. */
function listQuizFiles(library: Library, questions: readonly Question[]): SiteFile[] {
  const toFile = (address: string, make: () => unknown): SiteFile => ({
    path: address.slice(1),
    make: () => JSON.stringify(make()),
  });
  return [
    toFile(scheduleFile, () => listEntries(questions, library.sections)),
    toFile(sectionsFile, () =>
      library.sections.map(({ id, number, title, url }) => ({ id, number, title, url })),
    ),
    ...listSectionFiles(questions).map(({ file, questions: own }) => toFile(file, () => own)),
    toFile('/data/grammar.json', () => subsetUsed(library)),
  ];
}

/** The grammars of the commands that the notes use. */
const subsetUsed = ({ commands }: Library) =>
  subsetGrammars(
    grammars,
    commands.map(({ id, usages }) => ({ id, options: usages.flatMap(({ options }) => options) })),
  );

/** As JSON Schema has it: zod names formats of its own beside their patterns, which strict validators refuse. */
const writeSchema = (schema: z.ZodType) =>
  JSON.stringify(
    z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.pattern) delete jsonSchema.format;
      },
    }),
  );

/** An image or a document that lies beside the notes, as pages address it. */
const toSiteFile = (attachment: Attachment): SiteFile => ({
  path: `files/${attachment.file}`,
  make: () => readAttachment(attachment),
});

/** A page as Markdown stands beside its page. */
const twinOf = (url: SiteUrl) => `${url.slice(1)}index.md`;

const addressIn = (site: URL | undefined) => (url: string) => fullAddress(url, site);

function listTwins(library: Library, addressOf: (url: string) => string): SiteFile[] {
  const index = indexLibrary(library);
  const asTwins = <T extends { url: SiteUrl }>(
    entities: readonly T[],
    write: (entity: T, index: Catalogue, addressOf: (url: string) => string) => string,
  ) =>
    entities.map((entity) => ({
      path: twinOf(entity.url),
      make: () => write(entity, index, addressOf),
    }));
  return [
    ...asTwins(library.concepts, writeConcept),
    ...asTwins(library.commands, writeCommand),
    ...asTwins(library.instructions, writeNamed),
    ...asTwins(library.composeKeys, writeNamed),
  ];
}

function listBankFiles(
  { id, title, sections, questions }: CourseBank,
  { notes, quizzes }: Histories,
  site: URL | undefined,
): SiteFile[] {
  const times = [notes, quizzes].flatMap((changes) => Object.values(changes));
  const modified = Math.max(unknownTime, ...times);
  const siteUrl = site ? fullAddress('', site).replace(/\/+$/, '') : '';
  return [
    { path: `anki/${id}.csv`, make: () => toCsv(questions) },
    {
      path: `anki/${id}.apkg`,
      make: () => buildAnkiPackage({ title, sections, questions, modified, siteUrl }),
    },
  ];
}
