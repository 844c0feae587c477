import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadProject } from '../src/library-fs.ts';
import { buildSearch } from '../src/search/index.ts';
import { indexText } from './index-text.ts';
import { isError } from './print-issues.ts';

const folder = z.string().parse(workerData);
const project = await loadProject();
parentPort?.postMessage(project);
if (!project.issues.some(isError))
  await indexText(folder, buildSearch(project.compilation.library).records);
