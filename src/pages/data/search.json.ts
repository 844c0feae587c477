import type { APIRoute } from 'astro';
import { loadProject } from '../../library-fs.ts';
import { buildSearch } from '../../search/index.ts';

/** What the browser searches by name, and understands queries with. */
export const GET: APIRoute = async () => {
  const { library } = await loadProject();
  return Response.json(buildSearch(library).data);
};
