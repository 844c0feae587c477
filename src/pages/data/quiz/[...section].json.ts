import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProject } from '../../../library-fs.ts';
import { listSectionFiles } from '../../../review/bank.ts';

export const getStaticPaths = (async () => {
  const { bank } = await loadProject();
  return listSectionFiles(bank.questions).map(({ name, questions }) => ({
    params: { section: name },
    props: { questions },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props: { questions } }) => Response.json(questions);
