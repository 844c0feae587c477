import type { APIRoute } from 'astro';
import { notes, quizzes } from 'virtual:note-history';
import { buildAnkiPackage } from '../../exports/anki-package.ts';
import { listCourseBanks } from '../../exports/course-banks.ts';
import { loadProject } from '../../library-fs.ts';
import { fullAddress } from '../../site-url.ts';

/** For notes that no history knows: Anki wants some time, and the same notes make the same package. */
const unknown = Date.UTC(2026, 0, 1) / 1000;

export const getStaticPaths = async () => {
  const { library, bank } = await loadProject();
  return listCourseBanks(library, bank.questions);
};

export const GET: APIRoute = async ({ props: { title, sections, questions }, site }) => {
  const times = [...Object.values(notes.changed), ...Object.values(quizzes.changed)];
  const modified = Math.max(unknown, ...times);
  const siteUrl = site ? fullAddress('', site).replace(/\/+$/, '') : '';
  return new Response(await buildAnkiPackage({ title, sections, questions, modified, siteUrl }));
};
