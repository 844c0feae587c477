import { buildSite } from './build-site.ts';

if (!(await buildSite())) process.exit(1);
