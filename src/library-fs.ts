import { readFile } from 'node:fs/promises';
import type { Compilation } from './library/index.ts';
import type { Issue } from './model/issue.ts';
import type { RelativeFile } from './model/paths.ts';
import { placesFromEnvironment } from './places.ts';
import type { QuestionBank } from './questions/index.ts';

/** A file beside the notes that is neither note nor lexicon: an image, a document. */
export type Attachment = { file: RelativeFile; path: string };

/** The bytes of a file beside the notes. */
export const readAttachment = ({ path }: Attachment): Promise<Uint8Array> => readFile(path);

export type Project = {
  compilation: Compilation;
  bank: QuestionBank;
  attachments: Attachment[];
  /** Everything found while reading, compiling and making questions. */
  issues: Issue[];
};

let loaded: Promise<Project> | undefined;

/** The project of this build, read once however many pages ask for it. */
export function loadProject(): Promise<Project> {
  loaded ??= readHere();
  return loaded;
}

/** Gives the pages a project that is read elsewhere; nothing that reads notes is loaded then. */
export function shareProject(project: Promise<Project>): void {
  loaded = project;
}

async function readHere(): Promise<Project> {
  const { readProject } = await import('./read-project.ts');
  return readProject(placesFromEnvironment());
}
