import type { APIRoute } from 'astro';
import { withoutHidden } from '../../../../parse/index.ts';
import { loadProject } from '../../../../library-fs.ts';
import { pageName } from '../../../../render/library-index.ts';

/** Every section as the note has it. */
export const getStaticPaths = async () => {
  const { compilation } = await loadProject();
  return compilation.notes.flatMap(({ text, sections }) => {
    const lines = withoutHidden(text).split('\n');
    return sections.map(({ section: { course, url, line, endLine } }) => ({
      params: { course, section: pageName(url) },
      props: { text: lines.slice(line - 1, endLine).join('\n').trim() },
    }));
  });
};

export const GET: APIRoute = ({ props }) => new Response(`${props['text']}\n`);
