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
        setup.updateConfig({ vite: { plugins: [givenOptions] } });
      },
    },
  };
}

/** No file goes through Babel. */
const options = { exclude: ['**/*'] };
const name = 'astro:preact:opts';

/** The options as the renderer of `@astrojs/preact` asks for them. */
const givenOptions = {
  name: 'preact-options',
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) =>
    id === `\0${name}` ? `export default ${JSON.stringify(options)};` : undefined,
};
