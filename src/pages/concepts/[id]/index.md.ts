import type { APIRoute } from 'astro';
import { writeConcept } from '../../../exports/markdown.ts';
import { loadProject } from '../../../library-fs.ts';
import { indexLibrary, pageName } from '../../../render/library-index.ts';
import { fullAddress } from '../../../site-url.ts';

export const getStaticPaths = async () => {
  const { library } = await loadProject();
  const index = indexLibrary(library);
  return library.concepts.map((entity) => ({
    params: { id: pageName(entity.url) },
    props: { entity, index },
  }));
};

export const GET: APIRoute = ({ props: { entity, index }, site }) =>
  new Response(writeConcept(entity, index, (url) => fullAddress(url, site)));
