import type { SearchData } from '../search/browser/format.ts';
import { type Pagefind, rankText } from '../search/browser/full-text.ts';
import { createSearcher, type Searcher } from '../search/browser/searcher.ts';
import { href } from '../site-url.ts';
import { preload } from './preload.ts';

/** Gets something once; a failure is tried again the next time. */
function loadOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

const fetchNames = loadOnce(async () => {
  const response = await fetch(href('/data/search.json'));
  if (!response.ok) throw new Error(`data/search.json: ${response.status}`);
  return (await response.json()) as SearchData;
});

/** The search by names. */
export const loadSearcher: () => Promise<Searcher> = loadOnce(async () =>
  createSearcher(await fetchNames()),
);

/**
 * The full-text index, asked for once the names are there. A file that could not be asked for ahead fails
 * once more when it is needed, so that every try is two.
 */
export const loadPagefind: () => Promise<Pagefind> = loadOnce(async () => {
  await fetchNames().catch(() => {});
  return openPagefind().catch(openPagefind);
});

let tries = 0;

/**
 * Its files are asked for together, where Pagefind would wait for each before the next, and its work is
 * done here: a worker's code would be one more to wait for. A module that failed to load is never loaded
 * again under its address: each try has its own.
 */
async function openPagefind(): Promise<Pagefind> {
  const folder = href('/pagefind/');
  const metaCacheTag = String(Date.now());
  const isFirst = tries++ === 0;
  if (isFirst) {
    preload(`${folder}wasm.unknown.pagefind`);
    void preloadMeta(folder, metaCacheTag).catch(() => {});
  }
  const address = `${folder}pagefind.js${isFirst ? '' : `?${tries}`}`;
  const loaded = (await import(/* @vite-ignore */ address)) as Pagefind;
  await loaded.options({ ...rankText, noWorker: true, metaCacheTag });
  // What is missing of its files is only told by what needs them.
  await loaded.preload('');
  return loaded;
}

/** The list of pages, of which the entry file has the name. */
async function preloadMeta(folder: string, tag: string): Promise<void> {
  const response = await fetch(`${folder}pagefind-entry.json?ts=${tag}`);
  const { languages } = (await response.json()) as { languages: Record<string, { hash: string }> };
  for (const { hash } of Object.values(languages)) preload(`${folder}pagefind.${hash}.pf_meta`);
}
