import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openProject } from '../src/open-project.ts';
import { placesFromEnvironment, siteFromEnvironment } from '../src/places.ts';
import type { Report } from './build-thread.ts';
import type { IndexTask } from './index-text.ts';
import type { Issue } from '../src/model/issue.ts';
import { isError } from '../src/print-issues.ts';

const folder = z.string().parse(workerData);
const tell = (report: Report) => parentPort?.postMessage(report);

const opened = await openProject(placesFromEnvironment());
const { project, drawSection } = opened;
tell({ project });
const found = await askQuestions();
if (![...project.issues, ...found].some(isError)) {
  const { listNoteFiles, searchFile } = await import('../src/site-files.ts');
  const { writeSiteFiles } = await import('./write-site-files.ts');
  const { data, indexed } = await prepareSearch();
  await writeSiteFiles(folder, [searchFile(() => data)]);
  for (const { id } of project.library.sections) tell({ id, drawn: await drawSection(id) });
  await writeSiteFiles(folder, listNoteFiles(opened, siteFromEnvironment()));
  await indexed;
}

/** The bank is not kept: of many notes it is as large as all else. */
async function askQuestions(): Promise<Issue[]> {
  const bank = await opened.loadBank();
  tell({ bank });
  return bank.issues;
}

/** Begins the full-text index, whose records are not kept either. */
async function prepareSearch() {
  const { buildSearch } = await import('../src/search/index.ts');
  const { records, data, unknownWords } = buildSearch(project.library);
  tell({ unknownWords });
  return { data, indexed: startIndexing({ folder: join(folder, 'pagefind'), records }) };
}

/** In a thread of its own: Pagefind is a process, which would wait for this thread between records. */
function startIndexing(task: IndexTask): Promise<unknown> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const ended = once(worker, 'exit');
  // Told where it is awaited.
  ended.catch(() => undefined);
  return ended;
}
