import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { transformWithOxc } from 'vite';

/** What is taken along on request alone: packages, prints, pictures for link previews, data that no page reads. */
const left =
  /\.(apkg|csv|pdf|md|txt|xml)$|^og\/|^data\/(library\.|questions\.json)|^(sw\.js|offline-files\.json)$/;

const hash = (bytes: Buffer | string) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/** Writes the list of files that are kept on a device, by their hashes, and the worker that keeps them. */
export async function writeOffline(folder: string): Promise<void> {
  const paths = (await listPaths(folder)).filter((path) => !left.test(path));
  const files = await Promise.all(
    paths.map(async (path) => [toAddress(path), hash(await readFile(join(folder, path)))] as const),
  );
  const list = JSON.stringify(Object.fromEntries(files));
  await writeFile(join(folder, 'offline-files.json'), list);
  await writeFile(join(folder, 'sw.js'), await compileWorker(hash(list)));
}

/** Pages are asked for by their folders. */
const toAddress = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

async function listPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}

async function compileWorker(version: string): Promise<string> {
  const source = await readFile('src/offline/service-worker.ts', 'utf8');
  const { code } = await transformWithOxc(source, 'service-worker.ts');
  // A classic worker is no module.
  const script = code.replace(/^export \{\s*\};$/m, '');
  return `const VERSION = '${version}';\n${script}`;
}
