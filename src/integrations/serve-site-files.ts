import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { loadBank, openHere, readAttachment } from '../library-fs.ts';
import { placesFromEnvironment, siteFromEnvironment } from '../places.ts';

/** In `npm run dev`: gives what is no page, which a build writes, made each time it is asked for. */
export function serveSiteFiles(): AstroIntegration {
  return {
    name: 'serve-site-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void answer(request, response, next);
        });
      },
    },
  };
}

const answer: (...of: Parameters<Connect.NextHandleFunction>) => Promise<void> = async (
  { url = '' },
  response,
  next,
) => {
  const content = await makeSiteFile(url).catch((error: Error) => error);
  if (content === undefined || content instanceof Error) next(content);
  else response.end(content);
};

async function makeSiteFile(url: string): Promise<string | Uint8Array | undefined> {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname.includes('/files/')) return readBesideNotes(decodeURIComponent(pathname));
  if (!/\/(index\.md|anki\/.+|data\/.+\.json)$/.test(pathname)) return undefined;
  const { buildSearch } = await import('../search/index.ts');
  const { listDataFiles, listNoteFiles, searchFile } = await import('../site-files.ts');
  const opened = await openHere();
  const path = decodeURI(pathname);
  const site = siteFromEnvironment();
  const files = [
    searchFile(() => buildSearch(opened.project.library).data),
    ...listNoteFiles(opened, site),
    ...listDataFiles(opened.project, await loadBank(), site),
  ];
  const content = await files.find((file) => path.endsWith(`/${file.path}`))?.make();
  if (content === undefined || typeof content === 'string' || content instanceof Uint8Array)
    return content;
  return [...content].join('');
}

/** Without reading the notes, which a page with many images would wait for. */
async function readBesideNotes(path: string): Promise<Uint8Array | undefined> {
  const { listAttachments } = await import('../read-project.ts');
  const attachments = await listAttachments(placesFromEnvironment());
  const found = attachments.find(({ file }) => path.endsWith(`/files/${file}`));
  return found && readAttachment(found);
}
