import { parentPort, workerData } from 'node:worker_threads';
import type { NoteSource } from '../src/parse/index.ts';
import { readNote } from '../src/read-project.ts';
import { drawSection } from '../src/render/draw-section.ts';
import { type DrawingInput, listSections } from '../src/render/section-sources.ts';
import type { HelperWork, Report } from './build-threads.ts';

export type HelperTask = { sources: readonly NoteSource[] } | { input: DrawingInput };

const { builder } = workerData as HelperWork;
const tell = (report: Report) => parentPort?.postMessage(report);

// Ends when the builder closes its end.
builder.on('message', (task: HelperTask) => {
  if ('sources' in task) builder.postMessage(task.sources.map(readNote));
  else void drawAll(task.input);
});

async function drawAll(input: DrawingInput): Promise<void> {
  for (const { section, read } of listSections(input))
    tell({ id: section.id, drawn: await drawSection(read()) });
}
