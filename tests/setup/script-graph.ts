import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { everLoaded, listModules } from '../../src/integrations/module-graph.ts';

/** Compressed bytes of every script that a built page can ever load, by address. */
export async function weighScripts(folder: string, page: string): Promise<Map<string, number>> {
  const html = await readFile(join(folder, page, 'index.html'), 'utf8');
  const found = html.matchAll(/(?:src|component-url|renderer-url)="([^"]+\.js)"/g);
  const addresses = [...found].map(([, address]) => address ?? '');
  const weights = new Map<string, number>();
  const read = async (address: string) => {
    const code = await readFile(join(folder, address), 'utf8');
    weights.set(address, gzipSync(code, { level: 9 }).length);
    return code;
  };
  await listModules(addresses, read, everLoaded);
  return weights;
}
