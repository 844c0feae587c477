import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchData } from '../src/search/browser/format.ts';
import { type Pagefind, rankText } from '../src/search/browser/full-text.ts';
import { createSearcher, type Found } from '../src/search/browser/searcher.ts';

/** The search of a built site as the browser does it: the same code over the same files. */
export async function openBuiltSearch(folder: string): Promise<(query: string) => Promise<Found>> {
  const text = await readFile(resolve(folder, 'data/search.json'), 'utf8');
  const searcher = createSearcher(JSON.parse(text) as SearchData);
  const pagefind = await openPagefind(folder);
  return (query) => searcher.search(query, pagefind);
}

/** Pagefind over an index on disk. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const script = pathToFileURL(resolve(folder, 'pagefind/pagefind.js'));
  const pagefind = (await import(script.href)) as Pagefind;
  await pagefind.options(rankText);
  return pagefind;
}

/** Pagefind fetches its files; in Node they are read. */
const fetchFile =
  (fetchOther: typeof fetch): typeof fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith('file:')) return fetchOther(input, init);
    const bytes = await readFile(fileURLToPath(url.replace(/\?.*$/, '')));
    return new Response(new Uint8Array(bytes));
  };

globalThis.fetch = fetchFile(globalThis.fetch);
