import './spare-memory.ts';
import './compile-cache.ts';

// What is compiled from here on is kept for the next start.
const { buildSite } = await import('./build-site.ts');
if (!(await buildSite())) process.exit(1);

const { preview } = await import('astro');
const { href } = await import('../src/site-url.ts');

const server = await preview({
  logLevel: 'error',
  server: { port: Number(process.env.PORT ?? 4321) },
});
console.log(
  `\n되새김을 열었습니다: http://localhost:${server.port}${href('/')}\n멈추려면 Ctrl+C를 누르십시오.`,
);
