import { Worker } from 'node:worker_threads';
import type { Project } from '../src/library-fs.ts';
import type { SectionId } from '../src/model/ids.ts';
import type { OpenProject, SearchParts } from '../src/open-project.ts';
import type { DrawnSection } from '../src/render/draw-section.ts';

/** What the thread tells, in the order in which the pages ask for it. */
export type Report =
  { project: Project } | { id: SectionId; drawn: DrawnSection } | { search: SearchParts };

/**
 * Reads the project and draws its sections in a thread of its own, which then writes the full-text
 * index of its notes into the folder; neither sections nor index where the project has errors.
 */
export function readAndIndex(folder: string): {
  opened: Promise<OpenProject>;
  indexed: Promise<void>;
} {
  const worker = new Worker(new URL('read-and-index-worker.ts', import.meta.url), {
    workerData: folder,
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const indexed = Promise.race([
    failed,
    new Promise<void>((resolve) => worker.once('exit', () => resolve())),
  ]);
  const sections = new Map<SectionId, PromiseWithResolvers<DrawnSection>>();
  const sectionOf = (id: SectionId) => {
    const section = sections.get(id) ?? Promise.withResolvers<DrawnSection>();
    sections.set(id, section);
    return section;
  };
  const read = Promise.withResolvers<Project>();
  const search = Promise.withResolvers<SearchParts>();
  worker.on('message', (report: Report) => {
    if ('project' in report) read.resolve(report.project);
    else if ('search' in report) search.resolve(report.search);
    else sectionOf(report.id).resolve(report.drawn);
  });
  const opened = Promise.race([failed, read.promise]).then((project) => ({
    project,
    drawSection: (id: SectionId) => Promise.race([failed, sectionOf(id).promise]),
    prepareSearch: () => Promise.race([failed, search.promise]),
  }));
  return { opened, indexed };
}
