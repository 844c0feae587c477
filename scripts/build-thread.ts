import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Project } from '../src/library-fs.ts';
import type { SectionId } from '../src/model/ids.ts';
import type { PageSource } from '../src/open-project.ts';
import type { QuestionBank } from '../src/questions/index.ts';
import type { DrawnSection } from '../src/render/draw-section.ts';

/** What the thread gives the pages. */
export type ThreadSource = Omit<PageSource, 'loadUnknownWords'>;

/** What it tells, in the order in which the pages ask for it. */
export type Report =
  { project: Project } | { bank: QuestionBank } | { id: SectionId; drawn: DrawnSection };

/**
 * Reads the project and draws its sections in a thread of its own, which also writes into the folder
 * what else is made of the notes themselves. Nothing is drawn or written where the project has errors.
 */
export function startBuildThread(folder: string): {
  opened: Promise<ThreadSource>;
  written: Promise<unknown>;
} {
  const worker = new Worker(new URL('build-worker.ts', import.meta.url), {
    workerData: folder,
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const written = once(worker, 'exit');
  const sections = new Map<SectionId, PromiseWithResolvers<DrawnSection>>();
  const sectionOf = (id: SectionId) => {
    const section = sections.get(id) ?? Promise.withResolvers<DrawnSection>();
    sections.set(id, section);
    return section;
  };
  const read = Promise.withResolvers<Project>();
  const asked = Promise.withResolvers<QuestionBank>();
  worker.on('message', (report: Report) => {
    if ('project' in report) read.resolve(report.project);
    else if ('bank' in report) asked.resolve(report.bank);
    else sectionOf(report.id).resolve(report.drawn);
  });
  const opened = Promise.race([failed, read.promise]).then((project) => ({
    project,
    drawSection: (id: SectionId) => Promise.race([failed, sectionOf(id).promise]),
    loadBank: () => Promise.race([failed, asked.promise]),
  }));
  return { opened, written };
}
