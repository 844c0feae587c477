import { readFile } from 'node:fs/promises';
import type { SectionId } from './model/ids.ts';
import type { Issue } from './model/issue.ts';
import type { Library } from './model/library.ts';
import type { RelativeFile } from './model/paths.ts';
import type { Histories } from './note-history.ts';
import type { OpenProject, PageSource } from './open-project.ts';
import { placesFromEnvironment } from './places.ts';
import type { QuestionBank } from './questions/index.ts';
import type { DrawnSection } from './render/draw-section.ts';
import type { UnknownWord } from './search/index.ts';

/** A file beside the notes that is neither note nor lexicon: an image, a document. */
export type Attachment = { file: RelativeFile; path: string };

/** The bytes of a file beside the notes. */
export const readAttachment = ({ path }: Attachment): Promise<Uint8Array> => readFile(path);

/** What the pages are made of: plain data, which a thread can send. */
export type Project = {
  library: Library;
  attachments: Attachment[];
  /** What the sections of MDX notes are compiled from. */
  mdxModules: MdxModule[];
  /** What was found while reading and compiling; the bank has what was found in questions. */
  issues: Issue[];
  history: Histories;
};

/** A section of an MDX note as a module in the folder of its note. */
export type MdxModule = { section: SectionId; file: string; code: string };

let shared: Promise<PageSource> | undefined;
let openedHere: Promise<OpenProject> | undefined;
let bank: Promise<QuestionBank> | undefined;

/** The project of this build, read once however many pages ask for it. */
export async function loadProject(): Promise<Project> {
  return (await open()).project;
}

/** The questions, which are made after the library: a page asks for them as late as it can. */
export async function loadBank(): Promise<QuestionBank> {
  bank ??= open().then((opened) => opened.loadBank());
  return bank;
}

/** Everything found while reading, compiling and making questions. */
export async function loadIssues(): Promise<Issue[]> {
  const [{ issues }, bank] = await Promise.all([loadProject(), loadBank()]);
  return [...issues, ...bank.issues];
}

/** A section as its page shows it. */
export async function loadSection(id: SectionId): Promise<DrawnSection> {
  return (await open()).drawSection(id);
}

/** The words that search can only guess at. */
export async function loadUnknownWords(): Promise<UnknownWord[]> {
  return (await open()).loadUnknownWords();
}

/** Gives the pages a project that is opened elsewhere; nothing that reads notes is loaded then. */
export function shareProject(project: Promise<PageSource>): void {
  shared = project;
}

/** Has the notes read anew for whoever asks next. */
export function forgetProject(): void {
  openedHere = undefined;
  bank = undefined;
}

const open = (): Promise<PageSource> => shared ?? openHere();

/** The project with its notes, of which more than pages can be made. */
export function openHere(): Promise<OpenProject> {
  openedHere ??= import('./open-project.ts').then(({ openProject }) =>
    openProject(placesFromEnvironment()),
  );
  return openedHere;
}
