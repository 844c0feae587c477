import './spare-memory.ts';
import './compile-cache.ts';

// What is compiled from here on is kept for the next build.
const { buildSite } = await import('./build-site.ts');

if (!(await buildSite())) process.exit(1);
