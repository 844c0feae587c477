import type { APIRoute } from 'astro';
import { writeNamed } from '../../../exports/markdown.ts';
import { loadProject } from '../../../library-fs.ts';
import { indexLibrary, pageName } from '../../../render/library-index.ts';
import { fullAddress } from '../../../site-url.ts';

export const getStaticPaths = async () => {
  const { library } = await loadProject();
  const index = indexLibrary(library);
  return library.instructions.map((entity) => ({
    params: { id: pageName(entity.url) },
    props: { entity, index },
  }));
};

export const GET: APIRoute = ({ props: { entity, index }, site }) =>
  new Response(writeNamed(entity, index, (url) => fullAddress(url, site)));
