import type { APIRoute } from 'astro';
import { loadProject } from '../../library-fs.ts';

export const GET: APIRoute = async () => {
  const { library } = await loadProject();
  return Response.json(library);
};
