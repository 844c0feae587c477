import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed bytes of every script that a built page can ever load, by address. */
export async function weighScripts(folder: string, page: string): Promise<Map<string, number>> {
  const html = await readFile(join(folder, page, 'index.html'), 'utf8');
  const found = html.matchAll(/(?:src|component-url|renderer-url)="([^"]+\.js)"/g);
  const queue = [...found].map(([, address]) => address ?? '');
  const weights = new Map<string, number>();
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (weights.has(address)) continue;
    const code = await readFile(join(folder, address), 'utf8');
    weights.set(address, gzipSync(code, { level: 9 }).length);
    const imports = code.matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g);
    for (const [, path] of imports)
      queue.push(new URL(path ?? '', `http://site${address}`).pathname);
  }
  return weights;
}
