import type { APIRoute } from 'astro';
import { toLlmsText } from '../exports/llms.ts';
import { loadProject } from '../library-fs.ts';
import { fullAddress } from '../site-url.ts';

export const GET: APIRoute = async ({ site }) => {
  const { library } = await loadProject();
  return new Response(toLlmsText(library, (url) => fullAddress(url, site)));
};
