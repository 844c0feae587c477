import type { APIRoute } from 'astro';
import { loadProject } from '../../library-fs.ts';
import { grammars, subsetGrammars } from '../../shell/index.ts';

/** The grammars of the commands that the notes use, for judging answers in the browser. */
export const GET: APIRoute = async () => {
  const { library } = await loadProject();
  return Response.json(
    subsetGrammars(
      grammars,
      library.commands.map(({ id, usages }) => ({
        id,
        options: usages.flatMap(({ options }) => options),
      })),
    ),
  );
};
