import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { TextRecord } from '../src/search/index.ts';

/** Pagefind's own interfaces, which the site does not use. */
const unused = /(-ui|-highlight)\./;

/** As many records share a file, in as many files at most: a search reads a dozen records. */
const perFragment = 3;
const mostFragments = 3000;

/**
 * Size of an index chunk by Pagefind's own count, a quarter of its default: about 8 KB when compressed, of
 * which a search loads one for each of its words.
 */
const chunkSize = '5000';

/** Writes the full-text index of the records into the folder. */
export async function indexText(folder: string, records: readonly TextRecord[]): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSize;
  const { index, errors } = await createIndex({
    forceLanguage: 'ko',
    maxFragments: Math.min(mostFragments, Math.ceil(records.length / perFragment)),
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await close();
}
