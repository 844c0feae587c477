import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { UnknownWord } from '../src/search/index.ts';
import type { ThreadSource } from './build-thread.ts';
import type { IndexTask } from './index-text.ts';
import { writeSiteFiles } from './write-site-files.ts';

type Search = { unknownWords: UnknownWord[]; indexed: Promise<unknown> };

/** Writes what the browser searches by name, and begins to write the full-text index. */
export async function writeSearch(opened: Promise<ThreadSource>, folder: string): Promise<Search> {
  const { project, loadBank } = await opened;
  const { buildSearch } = await import('../src/search/index.ts');
  const { searchFile } = await import('../src/site-files.ts');
  const { records, data, unknownWords } = buildSearch(project.library);
  // Nothing is written before it is known that the quizzes too are sound.
  await loadBank();
  const indexed = startIndexing({ folder: join(folder, 'pagefind'), records });
  await writeSiteFiles(folder, [searchFile(() => data)]);
  return { unknownWords, indexed };
}

/** In a thread of its own: Pagefind is a process, which would wait for this thread between records. */
function startIndexing(task: IndexTask): Promise<unknown> {
  const worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: task });
  const ended = once(worker, 'exit');
  // Told where it is awaited.
  ended.catch(() => undefined);
  return ended;
}
