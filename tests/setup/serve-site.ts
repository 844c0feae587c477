import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, ending with a slash. */
    siteUrl: string;
    siteFolder: string;
  }
}

/** Serves the site that was built for the tests, once for all of them. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const siteFolder = process.env.SITE_FOLDER ?? 'dist';
  const server = await preview({ outDir: siteFolder, logLevel: 'error', server: { port: 4400 } });
  project.provide('siteUrl', `http://localhost:${server.port}/`);
  project.provide('siteFolder', siteFolder);
  return () => server.stop();
}
