import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { SearchData } from '../src/search/browser/format.ts';
import { openPagefind } from '../src/search/browser/pagefind.ts';
import { createSearcher, type Found } from '../src/search/browser/searcher.ts';

/**
 * The search of a built site as the browser does it: the same code over the same files. `onRead` is told
 * what is read of the full-text index.
 */
export async function openBuiltSearch(
  folder: string,
  onRead?: (path: string, body: Buffer) => void,
): Promise<(query: string) => Promise<Found>> {
  const text = await readFile(resolve(folder, 'data/search.json'), 'utf8');
  const searcher = createSearcher(JSON.parse(text) as SearchData);
  const pagefind = await openPagefind(async (path) => {
    const body = await readFile(resolve(folder, 'pagefind', path));
    onRead?.(path, body);
    return new Response(body);
  });
  return (query) => searcher.search(query, pagefind);
}
