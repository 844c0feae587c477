import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { loadProject } from '../library-fs.ts';
import { writeMdxModule } from '../render/mdx-slots.ts';

const index = 'virtual:mdx-sections';

/**
 * Sections of MDX notes as modules that @astrojs/mdx compiles: each stands, for imports, in the folder
 * of its note. `virtual:mdx-sections` lists them by section.
 */
export function mdxNotes(): AstroIntegration {
  const modules = async () => {
    const { compilation } = await loadProject();
    const folder = resolve(process.env.NOTES_DIR ?? 'notes');
    return compilation.notes
      .filter(({ mdx }) => mdx)
      .flatMap(({ file, root, text, sections }) =>
        sections.map(({ section, nodes }, at) => ({
          section: section.id,
          path: join(folder, file.replace(/\.mdx$/i, `.section-${at}.mdx`)),
          code: writeMdxModule(root, nodes, text),
        })),
      );
  };
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
                  if (id === `\0${index}`) return writeIndex(await modules());
                  if (!/\.section-\d+\.mdx$/.test(id)) return undefined;
                  return (await modules()).find(({ path }) => path === id)?.code;
                },
              },
            ],
          },
        });
      },
    },
  };
}

function writeIndex(modules: readonly { section: string; path: string }[]): string {
  const entries = modules.map(
    ({ section, path }) => `${JSON.stringify(section)}: () => import(${JSON.stringify(path)}),`,
  );
  return `export const mdxSections = {\n${entries.join('\n')}\n};`;
}
