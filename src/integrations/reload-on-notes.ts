import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { EnvironmentModuleNode, ViteDevServer } from 'vite';
import { forgetProject, loadIssues } from '../library-fs.ts';
import type { Issue } from '../model/issue.ts';
import { placesFromEnvironment } from '../places.ts';
import { isError, printIssues } from '../print-issues.ts';

/** An editor that saves by renaming is several changes; so is a branch that is checked out. */
const settled = 50;

/**
 * In `npm run dev`: reads the notes anew when a note or a quiz has changed, prints what must be mended,
 * and has the open pages load again.
 */
export function reloadOnNotes(): AstroIntegration {
  const { notesDir, quizzesDir } = placesFromEnvironment();
  const folders = [notesDir, quizzesDir].map((folder) => resolve(folder));
  const tellFaults = faultTeller();
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'reload-on-notes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder + sep))) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            forgetProject();
            void tellFaults();
            reload(server);
          }, settled);
        });
      },
      'astro:server:start': () => void tellFaults(),
    },
  };
}

/** Prints the errors in the notes, the warnings that are new, and when all errors are mended. */
function faultTeller(): () => Promise<void> {
  let told: readonly Issue[] = [];
  let isFirst = true;
  return async () => {
    const issues = await loadIssues();
    const known = new Set(told.map(nameFault));
    const isNews = (issue: Issue) =>
      !isFirst && issue.severity === 'warning' && !known.has(nameFault(issue));
    printIssues(issues.filter((issue) => isError(issue) || isNews(issue)));
    if (told.some(isError) && !issues.some(isError)) console.log('모두 고쳤습니다.');
    told = issues;
    isFirst = false;
  };
}

/** Without its line, which moves as the note grows. */
const nameFault = ({ file, rule, message }: Issue) => [file, rule, message].join('\n');

/** Pages load again; of their code only what is compiled from notes is compiled again. */
function reload(server: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (isFromNotes(module)) moduleGraph.invalidateModule(module);
    hot.send({ type: 'full-reload' });
  }
}

const isFromNotes = ({ id }: EnvironmentModuleNode) =>
  id !== null && /virtual:mdx-sections$|\.section-\d+\.mdx$/.test(id);
