import { Worker } from 'node:worker_threads';
import type { Project } from '../src/library-fs.ts';

/**
 * Reads the project in a thread of its own, which then writes the full-text index of its notes into the
 * folder; none where the project has errors.
 */
export function readAndIndex(folder: string): {
  project: Promise<Project>;
  indexed: Promise<void>;
} {
  const worker = new Worker(new URL('read-and-index-worker.ts', import.meta.url), {
    workerData: folder,
  });
  const project = new Promise<Project>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const indexed = new Promise<void>((resolve, reject) => {
    worker.once('exit', () => resolve());
    worker.once('error', reject);
  });
  return { project, indexed };
}
