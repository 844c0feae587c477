import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openProject } from '../src/open-project.ts';
import { placesFromEnvironment } from '../src/places.ts';
import { auditWords, buildSearch } from '../src/search/index.ts';
import { indexText } from './index-text.ts';
import { isError } from './print-issues.ts';
import type { Report } from './read-and-index.ts';

const folder = z.string().parse(workerData);
const tell = (report: Report) => parentPort?.postMessage(report);

const { project, drawSection } = await openProject(placesFromEnvironment());
tell({ project });
if (!project.issues.some(isError)) {
  const { library } = project;
  const { data, records } = buildSearch(library);
  tell({ search: { data, unknownWords: auditWords(library) } });
  for (const { id } of library.sections) tell({ id, drawn: await drawSection(id) });
  await indexText(folder, records);
}
