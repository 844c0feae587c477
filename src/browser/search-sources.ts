import type { SearchData } from '../search/browser/format.ts';
import { type Pagefind, rankText } from '../search/browser/full-text.ts';
import { createSearcher, type Searcher } from '../search/browser/searcher.ts';
import { href } from '../site-url.ts';

let searcher: Promise<Searcher> | undefined;
let pagefind: Promise<Pagefind> | undefined;

/** The search by names, loaded once; a failure is tried again the next time. */
export function loadSearcher(): Promise<Searcher> {
  searcher ??= fetchSearcher().catch((error: unknown) => {
    searcher = undefined;
    throw error;
  });
  return searcher;
}

async function fetchSearcher(): Promise<Searcher> {
  const response = await fetch(href('/data/search.json'));
  if (!response.ok) throw new Error(`data/search.json: ${response.status}`);
  return createSearcher((await response.json()) as SearchData);
}

/** The full-text index, loaded once; a failure is tried again the next time. */
export function loadPagefind(): Promise<Pagefind> {
  pagefind ??= importPagefind().catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

let tries = 0;

/** A module that failed to load is never loaded again under its address: each try has its own. */
async function importPagefind(): Promise<Pagefind> {
  const address = href('/pagefind/pagefind.js') + (tries++ > 0 ? `?${tries}` : '');
  const loaded = (await import(/* @vite-ignore */ address)) as Pagefind;
  await loaded.options(rankText);
  await loaded.init();
  return loaded;
}
