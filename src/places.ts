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

/** What is wrong with the address in `SITE_URL`, in Korean; null where nothing is, or none is given. */
export function siteProblem(): string | null {
  const { SITE_URL } = process.env;
  if (!SITE_URL || /^https?:$/.test(URL.parse(SITE_URL)?.protocol ?? '')) return null;
  return `SITE_URL이 올바른 주소가 아닙니다: '${SITE_URL}'\n    → https://로 시작하는 주소를 쓰십시오. 예: https://example.com`;
}
