import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Leaves `library-fs.ts` out of the bundle that renders pages: Node runs it as it is, so that the build
 * script and the pages read and compile the notes once between them.
 */
export function sharedProject(): AstroIntegration {
  const file = resolve('src/library-fs.ts');
  return {
    name: 'shared-project',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shared-project',
                enforce: 'pre',
                async resolveId(id, importer, options) {
                  if (!id.endsWith('/library-fs.ts')) return undefined;
                  const found = await this.resolve(id, importer, { ...options, skipSelf: true });
                  return found?.id === file
                    ? { id: pathToFileURL(file).href, external: true }
                    : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
