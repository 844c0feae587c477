import { once } from 'node:events';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { Project } from '../src/library-fs.ts';
import type { SectionId } from '../src/model/ids.ts';
import type { PageSource, SearchParts } from '../src/open-project.ts';
import type { DrawnSection } from '../src/render/draw-section.ts';

/** What the threads tell. */
export type Report =
  { project: Project } | { id: SectionId; drawn: DrawnSection } | { search: SearchParts };

/** What the builder is given: the folder it writes into, and its helper. */
export type BuildTask = { folder: string; helper: MessagePort };
export type HelperWork = { builder: MessagePort };

/**
 * Reads the project in a thread of its own, the builder, which also writes into the folder what of the
 * site is no page: the full-text index and the files in other formats. A second one helps it to read the
 * notes and draws the sections. Nothing is written where the project has errors. Each section is given
 * out once: what a page has taken is not kept.
 */
export function startBuildThreads(folder: string): {
  opened: Promise<PageSource>;
  written: Promise<unknown>;
} {
  const { port1: helper, port2: builder } = new MessageChannel();
  const threads = [
    startThread('build-worker.ts', { folder, helper } satisfies BuildTask, helper),
    startThread('help-worker.ts', { builder } satisfies HelperWork, builder),
  ];
  const failed = Promise.race(
    threads.map((thread) => new Promise<never>((_, reject) => thread.once('error', reject))),
  );
  const written = Promise.all(threads.map((thread) => once(thread, 'exit')));
  const sections = new Map<SectionId, PromiseWithResolvers<DrawnSection>>();
  const sectionOf = (id: SectionId) => {
    const section = sections.get(id) ?? Promise.withResolvers<DrawnSection>();
    sections.set(id, section);
    return section;
  };
  const read = Promise.withResolvers<Project>();
  const search = Promise.withResolvers<SearchParts>();
  for (const thread of threads)
    thread.on('message', (report: Report) => {
      if ('project' in report) read.resolve(report.project);
      else if ('search' in report) search.resolve(report.search);
      else sectionOf(report.id).resolve(report.drawn);
    });
  const opened = Promise.race([failed, read.promise]).then((project) => ({
    project,
    drawSection: async (id: SectionId) => {
      const { promise } = sectionOf(id);
      // What a race ends with is kept as long as all that took part in it.
      await Promise.race([failed, promise.then(() => undefined)]);
      sections.delete(id);
      return promise;
    },
    prepareSearch: () => Promise.race([failed, search.promise]),
  }));
  return { opened, written };
}

const startThread = (file: string, workerData: unknown, port: MessagePort): Worker =>
  new Worker(new URL(file, import.meta.url), { workerData, transferList: [port] });
