import { rememberLoaded } from '../remember.ts';
import type { SearchData } from '../search/browser/format.ts';
import { openPagefind, type Pagefind } from '../search/browser/pagefind.ts';
import { createSearcher, type Searcher } from '../search/browser/searcher.ts';
import { readNamesFile, readTextFile } from './search-files.ts';

const open = rememberLoaded(async () => {
  const names = await readNamesFile();
  return createSearcher((await names.json()) as SearchData);
});
const openText = rememberLoaded(() => openPagefind(readTextFile), 1);
let tries = 0;

/** The search by names. */
export const loadSearcher = (): Promise<Searcher> => open('');

/** The full-text index. */
export const loadPagefind = (): Promise<Pagefind> => openText(String(tries));

/** Has the full-text index opened anew: the site may have another one by now. */
export const forgetPagefind = (): void => void tries++;
