import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';

/** The pages that stand on scripts. */
const withIslands = /^(quiz|settings)\//;

/**
 * Names every module of an island in the head of its page: a browser otherwise learns of each only
 * from the one that imports it, and a quiz starts four round trips later.
 */
export function preloadIslands(): AstroIntegration {
  return {
    name: 'preload-islands',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages.filter((page) => withIslands.test(page.pathname))) {
          const file = new URL(`${pathname.replace(/\/?$/, '/')}index.html`, dir);
          const html = await readFile(file, 'utf8');
          const addresses = await listModules(findIslands(html), (address) =>
            readFile(new URL(`_assets/${posix.basename(address)}`, dir), 'utf8'),
          );
          await writeFile(file, html.replace('</head>', `${writeLinks(addresses)}</head>`));
        }
      },
    },
  };
}

function findIslands(html: string): string[] {
  const found = html.matchAll(/(?:component|renderer)-url="([^"]+)"/g);
  return [...found].flatMap(([, address]) => address ?? []);
}

/** The addresses and those of everything that they import without condition. */
export async function listModules(
  addresses: readonly string[],
  read: (address: string) => Promise<string>,
): Promise<string[]> {
  const listed = new Set(addresses);
  for (const address of listed)
    for (const [, path] of (await read(address)).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      listed.add(posix.join(posix.dirname(address), path ?? ''));
  return [...listed];
}

const writeLinks = (addresses: readonly string[]) =>
  addresses.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
