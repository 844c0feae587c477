import type { APIRoute } from 'astro';
import { loadProject, loadSection } from '../../../../library-fs.ts';
import { pageName } from '../../../../render/library-index.ts';

/** Every section as the note has it. */
export const getStaticPaths = async () => {
  const { library } = await loadProject();
  return library.sections.map(({ id, course, url }) => ({
    params: { course, section: pageName(url) },
    props: { id },
  }));
};

export const GET: APIRoute = async ({ props: { id } }) =>
  new Response(`${(await loadSection(id)).markdown}\n`);
