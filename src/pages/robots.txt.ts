import type { APIRoute } from 'astro';
import { fullAddress } from '../site-url.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${fullAddress('/sitemap-index.xml', site)}\n` : ''}`,
  );
