import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const file = resolve('src/library-fs.ts');

/**
 * Leaves `library-fs.ts` out of the modules that render pages: Node runs it as it is, so that the script
 * that builds or serves and the pages read and compile the notes once between them.
 */
export function sharedProject(): AstroIntegration {
  return {
    name: 'shared-project',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [command === 'build' ? external : required] } });
      },
    },
  };
}

const external: Plugin = {
  name: 'shared-project',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!id.endsWith('/library-fs.ts')) return undefined;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found?.id === file ? { id: pathToFileURL(file).href, external: true } : undefined;
  },
};

/** Vite's server runs every file of the project by itself; what Node has loaded it can only be handed. */
const required: Plugin = {
  name: 'shared-project',
  enforce: 'pre',
  async load(id) {
    if (id !== file) return undefined;
    const names = Object.keys((await import(pathToFileURL(file).href)) as object);
    return `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(import.meta.url)(${JSON.stringify(file)});`;
  },
};
