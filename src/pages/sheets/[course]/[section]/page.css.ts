import type { APIRoute } from 'astro';
import { loadProject } from '../../../../library-fs.ts';
import { pageMargins } from '../../../../render/page-margins.ts';
import { sheetPaths } from '../../../../render/sheet-paths.ts';

export const getStaticPaths = async () => {
  const { library } = await loadProject();
  return sheetPaths(library, 'section');
};

export const GET: APIRoute = ({ props }) =>
  new Response(pageMargins(props['courseTitle'], props['sheet'].title), {
    headers: { 'Content-Type': 'text/css' },
  });
