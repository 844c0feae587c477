import { getContainerRenderer } from '@astrojs/preact/container-renderer';
import type { AstroIntegration } from 'astro';

/**
 * Islands of Preact. Vite transforms their JSX by tsconfig.json by itself; the integration of
 * `@astrojs/preact` loads Babel for it, 300 modules that a build would only wait for, and has what a
 * server needs to show an edit at once.
 */
export function preactIslands(): AstroIntegration {
  return {
    name: 'preact-islands',
    hooks: {
      'astro:config:setup': async (setup) => {
        if (setup.command === 'dev') {
          const { default: preact } = await import('@astrojs/preact');
          await preact(options).hooks['astro:config:setup']?.(setup);
          return;
        }
        setup.addRenderer(getContainerRenderer());
        setup.updateConfig({ vite: { plugins: [givenModules] } });
      },
    },
  };
}

/** No file goes through Babel. */
const options = { exclude: ['**/*'] };

/** What the renderer of `@astrojs/preact` asks for: its options, and signals, which no island here holds. */
const given = new Map([
  ['astro:preact:opts', `export default ${JSON.stringify(options)};`],
  ['@preact/signals', 'export {};'],
]);

const givenModules = {
  name: 'preact-modules',
  enforce: 'pre' as const,
  resolveId: (id: string) => (given.has(id) ? `\0${id}` : undefined),
  load: (id: string) => given.get(id.replace('\0', '')),
};
