import { join } from 'node:path';

/** Where the inputs are; all paths as the shell gives them. */
export type Places = {
  notesDir: string;
  quizzesDir: string;
  /** A lexicon for every course, beside those in the notes folder. */
  lexiconFile?: string;
};

/** Quizzes stand beside the notes that they ask of, unless they are said to be elsewhere. */
export function placesFromEnvironment(notesDir = process.env.NOTES_DIR || 'notes'): Places {
  return { notesDir, quizzesDir: process.env.QUIZZES_DIR || join(notesDir, '..', 'quizzes') };
}

/** Where the site will stand, if that is known. */
export const siteFromEnvironment = (): URL | undefined =>
  process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
