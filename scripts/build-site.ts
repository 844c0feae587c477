import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { loadProject } from '../src/library-fs.ts';
import { buildSearch } from '../src/search/index.ts';
import { indexText } from './index-text.ts';
import { printIssues } from './print-issues.ts';
import { writeOffline } from './write-offline.ts';

const outDir = process.env.OUT_DIR ?? 'dist';

/**
 * Builds the whole site beside the output folder and puts it in place only when all of it is there,
 * so that a failed build leaves the last good site as it was. False when problems were printed.
 */
export async function buildSite(): Promise<boolean> {
  const started = Date.now();
  const { issues, compilation } = await loadProject();
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printIssues(errors);
    return false;
  }
  const fresh = `${outDir}.building`;
  try {
    await build({ outDir: fresh, logLevel: 'warn' });
    await indexText(fresh, buildSearch(compilation.library).records);
    await writeOffline(fresh);
    await replaceFolder(outDir, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  console.log(
    `사이트를 ${outDir}에 만들었습니다 (${((Date.now() - started) / 1000).toFixed(1)}초).`,
  );
  return true;
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
