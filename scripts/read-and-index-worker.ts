import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openProject } from '../src/open-project.ts';
import { placesFromEnvironment } from '../src/places.ts';
import { buildSearch } from '../src/search/index.ts';
import { indexText } from './index-text.ts';
import { isError } from './print-issues.ts';
import type { Report } from './read-and-index.ts';

const folder = z.string().parse(workerData);
const tell = (report: Report) => parentPort?.postMessage(report);

const { project, drawSection } = await openProject(placesFromEnvironment());
tell({ project });
if (!project.issues.some(isError)) {
  const { sections } = project.library;
  for (const { id } of sections) tell({ id, drawn: await drawSection(id) });
  await indexText(folder, buildSearch(project.library).records);
}
