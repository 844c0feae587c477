import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listModules } from './module-graph.ts';

/** The pages that stand on scripts. */
const onScripts = /^(quiz|settings|search)\//;

/**
 * Names every module of an island or a script in the head of its page: a browser otherwise learns of each only
 * from the one that imports it, and a quiz starts four round trips later.
 */
export function preloadIslands(): AstroIntegration {
  return {
    name: 'preload-islands',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        for (const { pathname } of pages.filter((page) => onScripts.test(page.pathname))) {
          const file = new URL(`${pathname.replace(/\/?$/, '/')}index.html`, dir);
          const html = await readFile(file, 'utf8');
          const addresses = await listModules(findScripts(html), (address) =>
            readFile(new URL(`_assets/${posix.basename(address)}`, dir), 'utf8'),
          );
          await writeFile(file, html.replace('</head>', `${writeLinks(addresses)}</head>`));
        }
      },
    },
  };
}

function findScripts(html: string): string[] {
  const found = html.matchAll(
    /(?:component-url|renderer-url|<script type="module" src)="([^"]+)"/g,
  );
  return [...found].flatMap(([, address]) => address ?? []);
}

const writeLinks = (addresses: readonly string[]) =>
  addresses.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
