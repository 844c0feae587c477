import type { APIRoute } from 'astro';
import { loadProject } from '../../library-fs.ts';

export const GET: APIRoute = async () => {
  const { bank } = await loadProject();
  return Response.json(bank.questions);
};
