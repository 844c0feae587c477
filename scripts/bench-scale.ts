import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { makeManyNotes, type ManyNote } from '../bench/many-notes.ts';
import project from '../package.json' with { type: 'json' };
import { findOrInstallBrowser } from './find-browser.ts';
import { listFiles } from './list-files.ts';
import { serveCompressed } from './serve-compressed.ts';
import { openWeighingPage, weighVisit } from './weigh-visit.ts';

/**
 * Builds the same notes here and with Starlight, installed for this run alone, and prints time, memory,
 * output and what a first visit of a note loads side by side: `npm run bench:scale -- [SECTIONS]`,
 * 2,000 unless told.
 */

type Build = { seconds: number; megabytes: number; output: number };
/** A visit in bytes, compressed: without fonts, and the fonts. */
type Measure = Build & { visit: number; fonts: number };

const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-scale-'));

function writeFiles(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Wall-clock seconds, the largest resident set of a command and what it starts, and what it wrote. */
function measureBuild(
  command: string[],
  cwd: string,
  env: Record<string, string>,
  output: string,
): Build {
  const started = performance.now();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${command.join(' ')}:\n${stderr.slice(-2000)}`);
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds, megabytes: kilobytes / 1024, output: sizeOf(output) / 1e6 };
}

const sizeOf = (root: string): number =>
  listFiles(root).reduce((sum, path) => sum + statSync(join(root, path)).size, 0);

async function measureVisit(browser: Browser, site: string, path: string) {
  const server = await serveCompressed(site);
  const page = await openWeighingPage(browser);
  const { all, font } = await weighVisit(page, server.url + path);
  await page.close();
  server.close();
  return { visit: all, fonts: font };
}

async function measureOwn(notes: readonly ManyNote[], browser: Browser): Promise<Measure> {
  const files = notes.map(({ course, name, text }) => [`${course}/${name}`, text] as const);
  writeFiles(join(folder, 'notes'), Object.fromEntries(files));
  const env = {
    NOTES_DIR: join(folder, 'notes'),
    QUIZZES_DIR: join(folder, 'none'),
    OUT_DIR: join(folder, 'dist'),
  };
  // As `npm run build` does, without the prints.
  const [build = ''] = project.scripts.build.split(' && ');
  const built = measureBuild(build.split(' '), process.cwd(), env, env.OUT_DIR);
  return { ...built, ...(await measureVisit(browser, env.OUT_DIR, '/notes/course-01/2/')) };
}

const starlightConfig = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'notes', locales: { root: { label: '한국어', lang: 'ko' } } })] });
`;
const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The note as a Starlight page: its title as front matter. */
function toStarlight({ text }: ManyNote): string {
  const title = /^# (.+)$/mu.exec(text)?.[1] ?? '';
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${text.replace(/^# .+\n/mu, '')}`;
}

async function measureStarlight(notes: readonly ManyNote[], browser: Browser): Promise<Measure> {
  const root = join(folder, 'starlight');
  const pages = notes.map(
    (note) => [`src/content/docs/${note.course}/${note.name}`, toStarlight(note)] as const,
  );
  writeFiles(root, {
    'package.json': JSON.stringify({ name: 'starlight-notes', type: 'module', private: true }),
    'astro.config.mjs': starlightConfig,
    'src/content.config.ts': contentConfig,
    ...Object.fromEntries(pages),
  });
  const wanted = ['astro@7', '@astrojs/starlight', '@astrojs/markdown-remark', 'sharp'];
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], {
    cwd: root,
    encoding: 'utf8',
  });
  if (installed.status !== 0) throw new Error(installed.stderr);
  const output = join(root, 'dist');
  const build = ['node', 'node_modules/astro/bin/astro.mjs', 'build'];
  const built = measureBuild(build, root, {}, output);
  return { ...built, ...(await measureVisit(browser, output, '/course-01/002/')) };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

const row = (name: string, { seconds, megabytes, output, visit, fonts }: Measure) =>
  console.log(
    [
      `${name.padEnd(10)} ${seconds.toFixed(1)}초`,
      `${megabytes.toFixed(0)} MB`,
      `산출물 ${output.toFixed(0)} MB`,
      `첫 방문 ${kilobytes(visit)}, 글꼴 ${kilobytes(fonts)}`,
    ].join('  '),
  );

const executablePath = findOrInstallBrowser();
if (!executablePath) throw new Error('크롬이나 크로미엄이 없습니다. CHROME_PATH로 알려 주십시오.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const notes = makeManyNotes(count);
  console.log(`${count}개 섹션`);
  const own = await measureOwn(notes, browser);
  row('되새김', own);
  const starlight = await measureStarlight(notes, browser);
  row('Starlight', starlight);
  const ratio = (key: keyof Measure) => (own[key] / starlight[key]).toFixed(2);
  console.log(
    `비율: 시간 ${ratio('seconds')}, 메모리 ${ratio('megabytes')}, 산출물 ${ratio('output')}, 첫 방문 ${ratio('visit')}`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
