import { defineMiddleware } from 'astro:middleware';
import { numberIslands } from './island-ids.ts';
import { keepOwnHashes } from './own-hashes.ts';

/** What every page goes through before it is written or sent. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(numberIslands(keepOwnHashes(await response.text())), response);
});
