import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The sheets of a built site as addresses below its base: courses and sections, `/` at the end. */
export const listSheets = (site: string): string[] =>
  listFiles(join(site, 'sheets'))
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => `sheets/${path.replace(/index\.html$/, '')}`);
