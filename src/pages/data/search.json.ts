import type { APIRoute } from 'astro';
import { loadSearch } from '../../library-fs.ts';

/** What the browser searches by name, and understands queries with. */
export const GET: APIRoute = async () => Response.json((await loadSearch()).data);
