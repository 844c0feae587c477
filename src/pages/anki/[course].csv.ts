import type { APIRoute } from 'astro';
import { listCourseBanks } from '../../exports/course-banks.ts';
import { toCsv } from '../../exports/csv.ts';
import { loadProject } from '../../library-fs.ts';

export const getStaticPaths = async () => {
  const { library, bank } = await loadProject();
  return listCourseBanks(library, bank.questions);
};

export const GET: APIRoute = ({ props: { questions } }) => new Response(toCsv(questions));
