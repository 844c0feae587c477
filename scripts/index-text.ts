import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { TextRecord } from '../src/search/index.ts';

/** Pagefind's scripts, in place of which the site has its own. */
const unused = /\.(?:js|css)$/;

/** Short records share a file of about so many characters, about 2 KB when compressed; a search reads a dozen. */
const perFragment = 1200;
const mostFragments = 5000;

const countFragments = (records: readonly TextRecord[]): number => {
  const characters = records.reduce(
    (sum, { content, facts }) => sum + content.length + facts.text.length,
    0,
  );
  return Math.min(mostFragments, Math.ceil(characters / perFragment));
};

/**
 * Size of an index chunk by Pagefind's own count, a quarter of its default: about 8 KB when compressed, of
 * which a search loads one for each of its words. Of many words the chunks are larger, so that their
 * list, which is loaded first, stays short.
 */
const chunkSizeFor = (records: readonly TextRecord[]): number => {
  const words = records.reduce((sum, { content }) => sum + content.split(' ').length, 0);
  return Math.max(5000, Math.round(words / 60));
};

/** The list of all facts, by which nothing is filtered: it stands after its name, Pagefind's mark and two signs. */
const isFactsFilter = (path: string, content: Uint8Array): boolean =>
  path.endsWith('.pf_filter') && gunzipSync(content).subarray(0, 20).includes('facts');

export type IndexTask = { folder: string; records: TextRecord[] };

/** Writes the full-text index of the records into the folder. */
export async function indexText({ folder, records }: IndexTask): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSizeFor(records));
  const { index, errors } = await createIndex({
    forceLanguage: 'ko',
    maxFragments: countFragments(records),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  // Pagefind takes them in order, however many are sent.
  const added = await Promise.all(
    // Words of what Pagefind calls meta are indexed too, and three times as many; those of filters are not.
    records.map(({ facts, filters, ...record }) =>
      index.addCustomRecord({
        ...record,
        meta: {},
        filters: { ...filters, facts: [JSON.stringify(facts)] },
      }),
    ),
  );
  const refused = added.flatMap(({ errors }) => errors);
  if (refused.length > 0) throw new Error(`Pagefind: ${refused.join('; ')}`);
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (unused.test(path) || isFactsFilter(path, content)) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await close();
}
