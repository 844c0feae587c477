import { defineMiddleware } from 'astro:middleware';
import { addFaultNotice } from './fault-notice.ts';
import { numberIslands } from './island-ids.ts';
import { loadBank, loadIssues } from './library-fs.ts';
import { keepOwnHashes } from './own-hashes.ts';

/** What every page goes through before it is written or sent. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  // A build writes nothing before it knows that the quizzes too are sound.
  await loadBank();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = numberIslands(keepOwnHashes(await response.text()));
  // Who writes notes sees on the page what must be mended.
  const shown = import.meta.env.DEV ? addFaultNotice(html, await loadIssues()) : html;
  // Bytes: a text would be measured and encoded anew.
  return new Response(Buffer.from(shown), response);
});
