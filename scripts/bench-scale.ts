import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeManyNotes, type ManyNote } from '../bench/many-notes.ts';
import project from '../package.json' with { type: 'json' };
import { listFiles } from './list-files.ts';

/**
 * Builds the same notes here and with Starlight, installed for this run alone, and prints time, memory
 * and output side by side: `npm run bench:scale -- [SECTIONS]`, 2,000 unless told.
 */

type Measure = { seconds: number; megabytes: number; output: number };

const count = Number(process.argv[2] ?? 2000);
const folder = mkdtempSync(join(tmpdir(), 'doesaegim-scale-'));

function writeFiles(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Wall-clock seconds and the largest resident set of a command and what it starts. */
function measure(command: string[], cwd: string, env: Record<string, string>, output: string) {
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

function measureOwn(notes: readonly ManyNote[]): Measure {
  const files = notes.map(({ course, name, text }) => [`${course}/${name}`, text] as const);
  writeFiles(join(folder, 'notes'), Object.fromEntries(files));
  const env = {
    NOTES_DIR: join(folder, 'notes'),
    QUIZZES_DIR: join(folder, 'none'),
    OUT_DIR: join(folder, 'dist'),
  };
  // As `npm run build` does, without the prints.
  const [build = ''] = project.scripts.build.split(' && ');
  return measure(build.split(' '), process.cwd(), env, env.OUT_DIR);
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

function measureStarlight(notes: readonly ManyNote[]): Measure {
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
  return measure(
    ['node', 'node_modules/astro/bin/astro.mjs', 'build'],
    root,
    {},
    join(root, 'dist'),
  );
}

const row = (name: string, { seconds, megabytes, output }: Measure) =>
  console.log(
    `${name.padEnd(10)} ${seconds.toFixed(1)}초  ${megabytes.toFixed(0)} MB  산출물 ${output.toFixed(0)} MB`,
  );

try {
  const notes = makeManyNotes(count);
  console.log(`${count}개 섹션`);
  const own = measureOwn(notes);
  row('되새김', own);
  const starlight = measureStarlight(notes);
  row('Starlight', starlight);
  console.log(
    `비율: 시간 ${(own.seconds / starlight.seconds).toFixed(2)}, 메모리 ${(own.megabytes / starlight.megabytes).toFixed(2)}, 산출물 ${(own.output / starlight.output).toFixed(2)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
