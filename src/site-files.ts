import { z } from 'zod';
import { buildAnkiPackage } from './exports/anki-package.ts';
import { type CourseBank, listCourseBanks } from './exports/course-banks.ts';
import { toCsv } from './exports/csv.ts';
import { type Catalogue, writeCommand, writeConcept, writeNamed } from './exports/markdown.ts';
import { writeJson } from './exports/write-json.ts';
import { type Attachment, readAttachment } from './library-fs.ts';
import { Library } from './model/library.ts';
import { Question } from './model/question.ts';
import type { SiteUrl } from './model/paths.ts';
import type { Histories } from './note-history.ts';
import type { OpenProject } from './open-project.ts';
import { indexLibrary } from './render/library-index.ts';
import { fullAddress } from './site-url.ts';

/** In pieces where it may be too large for one string. */
type Content = string | Uint8Array | Iterable<string>;

/** A file of the site that is no page, by its path below the site's root; made when it is asked for. */
export type SiteFile = { path: string; make: () => Content | Promise<Content> };

/** For notes that no history knows: Anki wants some time, and the same notes make the same package. */
const unknownTime = Date.UTC(2026, 0, 1) / 1000;

/**
 * What the site gives beside its pages: the notes' own files, its pages as Markdown, its data as JSON, its
 * questions for other programs. They need nothing of Astro, whose routes would take longer than making them.
 * `site` is where the site will stand, if that is known.
 */
export function listSiteFiles(opened: OpenProject, site: URL | undefined): SiteFile[] {
  const { library, bank, history, attachments } = opened.project;
  return [
    ...attachments.map(toSiteFile),
    ...listTwins(opened, (url) => fullAddress(url, site)),
    ...listCourseBanks(library, bank.questions).flatMap((course) =>
      listBankFiles(course, history, site),
    ),
    { path: 'data/library.json', make: () => writeJson(library) },
    { path: 'data/library.schema.json', make: () => writeSchema(Library) },
    { path: 'data/questions.json', make: () => JSON.stringify(bank.questions) },
    { path: 'data/questions.schema.json', make: () => writeSchema(z.array(Question)) },
  ];
}

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

function listTwins(
  { project: { library }, quoteSection }: OpenProject,
  addressOf: (url: string) => string,
): SiteFile[] {
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
    ...asTwins(library.sections, ({ id }) => `${quoteSection(id, addressOf)}\n`),
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
