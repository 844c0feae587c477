import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openProject } from '../src/open-project.ts';
import { placesFromEnvironment, siteFromEnvironment } from '../src/places.ts';
import type { Report } from './build-thread.ts';
import type { Issue } from '../src/model/issue.ts';
import { isError } from '../src/print-issues.ts';

const folder = z.string().parse(workerData);
const tell = (report: Report) => parentPort?.postMessage(report);

const opened = await openProject(placesFromEnvironment());
const { project, drawSection } = opened;
tell({ project });
const found = await askQuestions();
if (![...project.issues, ...found].some(isError)) {
  const { listNoteFiles } = await import('../src/site-files.ts');
  const { writeSiteFiles } = await import('./write-site-files.ts');
  for (const { id } of project.library.sections) tell({ id, drawn: await drawSection(id) });
  await writeSiteFiles(folder, listNoteFiles(opened, siteFromEnvironment()));
}

/** The bank is not kept: of many notes it is as large as all else. */
async function askQuestions(): Promise<Issue[]> {
  const bank = await opened.loadBank();
  tell({ bank });
  return bank.issues;
}
