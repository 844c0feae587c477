import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../src/site-files.ts';

/** Writes files below a folder, one after the other: together they would fill the memory. */
export async function writeSiteFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, make } of files) {
    const content = await make();
    const isWhole = typeof content === 'string' || content instanceof Uint8Array;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const file = openSync(target, 'w');
    for (const piece of isWhole ? [content] : content) writeFileSync(file, piece);
    closeSync(file);
  }
}
