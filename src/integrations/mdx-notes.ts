import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { placesFromEnvironment } from '../places.ts';

const index = 'virtual:mdx-sections';

/**
 * Sections of MDX notes as modules that @astrojs/mdx compiles: each stands, for imports, in the folder
 * of its note. `virtual:mdx-sections` lists them by section.
 */
export function mdxNotes(): AstroIntegration {
  return {
    name: 'mdx-notes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'mdx-notes',
                resolveId: (id) =>
                  id === index ? `\0${index}` : /\.section-\d+\.mdx$/.test(id) ? id : undefined,
                load: async (id) => {
                  if (id === `\0${index}`) return writeIndex(await listModules());
                  if (!/\.section-\d+\.mdx$/.test(id)) return undefined;
                  return (await listModules()).find(({ path }) => path === id)?.code;
                },
              },
            ],
          },
        });
      },
    },
  };
}

type Module = { section: string; path: string; code: string };

/** The modules of all MDX notes; notes are compiled here only where there is one. */
async function listModules(): Promise<Module[]> {
  const folder = resolve(placesFromEnvironment().notesDir);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  if (!names.some((name) => /\.mdx$/i.test(name))) return [];
  const { loadProject } = await import('../library-fs.ts');
  const { mdxModules } = await loadProject();
  return mdxModules.map(({ section, file, code }) => ({ section, path: join(folder, file), code }));
}

function writeIndex(modules: readonly Module[]): string {
  const entries = modules.map(
    ({ section, path }) => `${JSON.stringify(section)}: () => import(${JSON.stringify(path)}),`,
  );
  return `export const mdxSections = {\n${entries.join('\n')}\n};`;
}
