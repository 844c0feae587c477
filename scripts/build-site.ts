import { rename, rm } from 'node:fs/promises';
import { shareProject } from '../src/library-fs.ts';
import type { Issue } from '../src/model/issue.ts';
import type { PageSource } from '../src/open-project.ts';
import { startBuildThread, type ThreadSource } from './build-thread.ts';
import { moveFiles } from './move-files.ts';
import { siteFromEnvironment, siteProblem } from '../src/places.ts';
import { isError, printIssues } from '../src/print-issues.ts';
import { writeOffline } from './write-offline.ts';
import { writeSearch } from './write-search.ts';
import { writeSiteFiles } from './write-site-files.ts';

const outDir = process.env.OUT_DIR ?? 'dist';

/**
 * Builds the whole site beside the output folder and puts it in place only when all of it is there,
 * so that a failed build leaves the last good site as it was. The notes are read and drawn in a
 * thread of their own beside Astro. False when problems were printed.
 */
export async function buildSite(): Promise<boolean> {
  const problem = siteProblem();
  if (problem) {
    console.error(problem);
    return false;
  }
  const started = Date.now();
  // Test runners and CI systems set it to something else, and Vite takes that for development.
  process.env.NODE_ENV = 'production';
  const fresh = `${outDir}.building`;
  const beside = `${outDir}.beside`;
  // What a build that broke off has left there would come along.
  await rm(beside, { recursive: true, force: true });
  const { opened, written } = startBuildThread(beside);
  const sound = opened.then(holdBroken);
  const search = writeSearch(sound, beside);
  const shared = sound.then((source): PageSource => ({
    ...source,
    loadUnknownWords: async () => (await search).unknownWords,
  }));
  shareProject(shared);
  const parts = [
    shared,
    renderPages(fresh),
    written,
    writeData(sound, beside),
    search.then(({ indexed }) => indexed),
  ];
  const made = Promise.all(parts);
  // Told where it is awaited: until then a failure must not end the process with things left behind.
  made.catch(() => undefined);
  try {
    const { project, loadBank } = await opened;
    const errors = [...project.issues, ...(await loadBank()).issues].filter(isError);
    if (errors.length > 0) {
      // Astro, which waits for a sound project, is left behind.
      printIssues(errors);
      return false;
    }
    await made.catch(async (error: unknown) => {
      // What still writes would not let its folder be removed.
      await Promise.allSettled(parts);
      throw error;
    });
    moveFiles(beside, fresh);
    await writeOffline(fresh);
    await replaceFolder(outDir, fresh);
  } finally {
    for (const folder of [fresh, beside]) await rm(folder, { recursive: true, force: true });
  }
  console.log(
    `사이트를 ${outDir}에 만들었습니다 (${((Date.now() - started) / 1000).toFixed(1)}초).`,
  );
  return true;
}

/** Loads Astro beside the thread, which has as many modules to load. */
async function renderPages(outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ outDir, logLevel: 'warn' });
}

/** Here, where pages wait for sections to be drawn, and not in the thread that draws them. */
async function writeData(opened: Promise<ThreadSource>, folder: string): Promise<void> {
  const { project, loadBank } = await opened;
  const bank = await loadBank();
  const { listDataFiles } = await import('../src/site-files.ts');
  await writeSiteFiles(folder, listDataFiles(project, bank, siteFromEnvironment()));
}

/** Whoever asks for notes or quizzes that must be mended first waits: no page is made of them. */
async function holdBroken(opened: ThreadSource): Promise<ThreadSource> {
  const hold = <T extends { issues: Issue[] }>(read: T) =>
    read.issues.some(isError) ? new Promise<never>(() => {}) : read;
  return {
    ...opened,
    project: await hold(opened.project),
    loadBank: async () => hold(await opened.loadBank()),
  };
}

async function replaceFolder(old: string, fresh: string): Promise<void> {
  const aside = `${old}.old`;
  await rm(aside, { recursive: true, force: true });
  await rename(old, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, old);
  await rm(aside, { recursive: true, force: true });
}
