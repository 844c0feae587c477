import type { APIRoute } from 'astro';
import { loadProject } from '../../../library-fs.ts';
import { listEntries } from '../../../review/bank.ts';

export const GET: APIRoute = async () => {
  const { bank, library } = await loadProject();
  return Response.json(listEntries(bank.questions, library.sections));
};
