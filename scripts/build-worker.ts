import { once } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { NoteFacts } from '../src/library/index.ts';
import { buildSearchParts, openProject } from '../src/open-project.ts';
import type { NoteSource } from '../src/parse/index.ts';
import { placesFromEnvironment, siteFromEnvironment } from '../src/places.ts';
import { readNote } from '../src/read-project.ts';
import type { DrawingInput } from '../src/render/section-sources.ts';
import { listSiteFiles } from '../src/site-files.ts';
import type { BuildTask, Report } from './build-threads.ts';
import type { HelperTask } from './help-worker.ts';
import type { IndexTask } from './index-text.ts';
import { isError } from './print-issues.ts';
import { writeSiteFiles } from './write-site-files.ts';

const { folder, helper } = workerData as BuildTask;
const tell = (report: Report) => parentPort?.postMessage(report);

const opened = await openProject(placesFromEnvironment(), { readNotes, startDrawing });
const { project } = opened;
tell({ project });
if (!project.issues.some(isError)) {
  const { library } = project;
  const { records, ...search } = buildSearchParts(library);
  tell({ search });
  const indexed = startIndexing({ folder: join(folder, 'pagefind'), records });
  await writeSiteFiles(folder, listSiteFiles(opened, siteFromEnvironment()));
  await indexed;
}
helper.close();

/** The helper reads one half of the notes while this thread reads the other. */
async function readNotes(sources: readonly NoteSource[]): Promise<NoteFacts[]> {
  const half = Math.ceil(sources.length / 2);
  helper.postMessage({ sources: sources.slice(half) } satisfies HelperTask);
  const own = sources.slice(0, half).map(readNote);
  const [others] = await once(helper, 'message');
  return [...own, ...others];
}

/** Sections are drawn while the questions are made. */
function startDrawing(input: DrawingInput): void {
  helper.postMessage({ input } satisfies HelperTask);
}

/** In a thread of its own: Pagefind is a process, which would wait for this thread between records. */
function startIndexing(task: IndexTask): Promise<unknown> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const ended = once(worker, 'exit');
  // Told where it is awaited.
  ended.catch(() => undefined);
  return ended;
}
