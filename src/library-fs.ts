import { readFile } from 'node:fs/promises';
import type { SectionId } from './model/ids.ts';
import type { Issue } from './model/issue.ts';
import type { Library } from './model/library.ts';
import type { RelativeFile } from './model/paths.ts';
import type { Histories } from './note-history.ts';
import type { PageSource, SearchParts } from './open-project.ts';
import { placesFromEnvironment } from './places.ts';
import type { QuestionBank } from './questions/index.ts';
import type { DrawnSection } from './render/draw-section.ts';

/** A file beside the notes that is neither note nor lexicon: an image, a document. */
export type Attachment = { file: RelativeFile; path: string };

/** The bytes of a file beside the notes. */
export const readAttachment = ({ path }: Attachment): Promise<Uint8Array> => readFile(path);

/** What the pages are made of: plain data, which a thread can send. */
export type Project = {
  library: Library;
  bank: QuestionBank;
  attachments: Attachment[];
  /** What the sections of MDX notes are compiled from. */
  mdxModules: MdxModule[];
  /** Everything found while reading, compiling and making questions. */
  issues: Issue[];
  history: Histories;
};

/** A section of an MDX note as a module in the folder of its note. */
export type MdxModule = { section: SectionId; file: string; code: string };

let opened: Promise<PageSource> | undefined;

/** The project of this build, read once however many pages ask for it. */
export async function loadProject(): Promise<Project> {
  return (await open()).project;
}

/** A section as its page shows it. */
export async function loadSection(id: SectionId): Promise<DrawnSection> {
  return (await open()).drawSection(id);
}

/** What the browser searches by, and the words that it can only guess at. */
export async function loadSearch(): Promise<SearchParts> {
  return (await open()).prepareSearch();
}

/** Gives the pages a project that is opened elsewhere; nothing that reads notes is loaded then. */
export function shareProject(project: Promise<PageSource>): void {
  opened = project;
}

/** Has the notes read anew for whoever asks next. */
export function forgetProject(): void {
  opened = undefined;
}

function open(): Promise<PageSource> {
  opened ??= openHere();
  return opened;
}

async function openHere(): Promise<PageSource> {
  const { openProject } = await import('./open-project.ts');
  return openProject(placesFromEnvironment());
}
