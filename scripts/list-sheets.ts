import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The sheets of a built site as addresses below its base: courses and sections, `/` at the end. */
export async function listSheets(site: string): Promise<string[]> {
  const entries = await readdir(join(site, 'sheets'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => `${entry.parentPath.slice(site.length + 1)}/`)
    .filter((path) => path !== 'sheets/')
    .toSorted();
}
