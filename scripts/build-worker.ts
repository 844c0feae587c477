import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { buildSearchParts, openProject } from '../src/open-project.ts';
import { placesFromEnvironment, siteFromEnvironment } from '../src/places.ts';
import { listSiteFiles } from '../src/site-files.ts';
import type { Report } from './build-thread.ts';
import type { IndexTask } from './index-text.ts';
import { isError } from '../src/print-issues.ts';
import { writeSiteFiles } from './write-site-files.ts';

const folder = z.string().parse(workerData);
const tell = (report: Report) => parentPort?.postMessage(report);

const opened = await openProject(placesFromEnvironment());
const { project, drawSection } = opened;
tell({ project });
if (!project.issues.some(isError)) {
  const { library } = project;
  const { records, ...search } = buildSearchParts(library);
  tell({ search });
  const indexed = startIndexing({ folder: join(folder, 'pagefind'), records });
  for (const { id } of library.sections) tell({ id, drawn: await drawSection(id) });
  await writeSiteFiles(folder, listSiteFiles(opened, siteFromEnvironment()));
  await indexed;
}

/** In a thread of its own: Pagefind is a process, which would wait for this thread between records. */
function startIndexing(task: IndexTask): Promise<unknown> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const ended = once(worker, 'exit');
  // Told where it is awaited.
  ended.catch(() => undefined);
  return ended;
}
