import type { APIRoute } from 'astro';
import { loadProject } from '../../../library-fs.ts';

/** The sections as the quiz pages name them. */
export const GET: APIRoute = async () => {
  const { library } = await loadProject();
  return Response.json(
    library.sections.map(({ id, number, title, url }) => ({ id, number, title, url })),
  );
};
