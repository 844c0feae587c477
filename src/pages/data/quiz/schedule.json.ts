import type { APIRoute } from 'astro';
import { loadProject } from '../../../library-fs.ts';
import { listEntries } from '../../../review/bank.ts';

export const GET: APIRoute = async () => {
  const { bank, compilation } = await loadProject();
  return Response.json(listEntries(bank.questions, compilation.library.sections));
};
