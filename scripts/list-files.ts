import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files below a folder by their paths in it, with slashes, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}
