import type { APIRoute } from 'astro';
import { loadProject } from '../../../library-fs.ts';
import { previewPaths } from '../../../render/preview.ts';

export const getStaticPaths = async () => {
  const { library } = await loadProject();
  return previewPaths(library, 'concept');
};

export const GET: APIRoute = ({ props }) => Response.json(props);
