import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { placesFromEnvironment } from '../places.ts';

/** In `npm run dev`: shows a changed note or quiz at once, as Astro does for a changed page. */
export function reloadOnNotes(): AstroIntegration {
  const { notesDir, quizzesDir } = placesFromEnvironment();
  const folders = [notesDir, quizzesDir].map((folder) => resolve(folder));
  return {
    name: 'reload-on-notes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
        });
      },
    },
  };
}
