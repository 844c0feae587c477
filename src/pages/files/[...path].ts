import type { APIRoute } from 'astro';
import { loadProject, readAttachment } from '../../library-fs.ts';

/** Images and documents that lie beside the notes. */
export const getStaticPaths = async () => {
  const { attachments } = await loadProject();
  return attachments.map((attachment) => ({
    params: { path: attachment.file },
    props: { attachment },
  }));
};

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await readAttachment(props['attachment'])));
