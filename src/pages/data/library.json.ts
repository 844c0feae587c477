import type { APIRoute } from 'astro';
import { loadProject } from '../../library-fs.ts';

export const GET: APIRoute = async () => {
  const { compilation } = await loadProject();
  return Response.json(compilation.library);
};
