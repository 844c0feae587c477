import { defineMiddleware } from 'astro:middleware';
import { addFaultNotice } from './fault-notice.ts';
import { numberIslands } from './island-ids.ts';
import { loadProject } from './library-fs.ts';
import { keepOwnHashes } from './own-hashes.ts';

/** What every page goes through before it is written or sent. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = numberIslands(keepOwnHashes(await response.text()));
  // A build refuses notes that must be mended; who writes them sees it on the page.
  const shown = import.meta.env.DEV ? addFaultNotice(html, (await loadProject()).issues) : html;
  // Bytes: a text would be measured and encoded anew.
  return new Response(Buffer.from(shown), response);
});
