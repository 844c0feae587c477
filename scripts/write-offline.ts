import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** What is taken along on request alone: packages, prints, pictures for link previews, data that no page reads. */
const left =
  /\.(apkg|csv|pdf|md|txt|xml)$|^og\/|^data\/(library\.|questions\.)|^(sw\.js|offline-files\.json)$/;

const hash = (bytes: Buffer | string) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** Writes the list of files that are kept on a device, by their hashes, and the worker that keeps them. */
export async function writeOffline(folder: string): Promise<void> {
  const files = listFiles(folder)
    .filter((path) => !left.test(path))
    .map((path) => [toAddress(path), hash(readFileSync(join(folder, path)))] as const);
  const list = JSON.stringify(Object.fromEntries(files));
  await writeFile(join(folder, 'offline-files.json'), list);
  await writeFile(join(folder, 'sw.js'), await compileWorker(hash(list)));
}

/** Pages are asked for by their folders; what would begin an anchor or a query is part of a file's name. */
const toAddress = (path: string) =>
  path.replace(/(^|\/)index\.html$/, '$1').replace(/[%#?]/g, encodeURIComponent);

async function compileWorker(version: string): Promise<string> {
  // Loaded long since by whoever has built the pages.
  const { transformWithOxc } = await import('vite');
  const source = await readFile('src/offline/service-worker.ts', 'utf8');
  const { code } = await transformWithOxc(source, 'service-worker.ts');
  // A classic worker is no module.
  const script = code.replace(/^export \{\s*\};$/m, '');
  return `const VERSION = '${version}';\n${script}`;
}
