import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { findOrInstallBrowser } from './find-browser.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Stage = { name: string; command: string[]; env?: Record<string, string>; counts?: string };

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

const long = process.argv.includes('--long');
const siteFolder = '.cache/test-site';

const vitest = (name: string, project: string): Stage => ({
  name,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.cache/${project}.json`,
  ],
  counts: `.cache/${project}.json`,
});

/** What needs no built site. */
const sources: Stage[] = [
  { name: '서식', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: '린트와 방 사이의 방향', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: '서비스 워커의 타입', command: ['tsc', '--noEmit', '-p', 'src/offline'] },
  { name: '타입', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: '쓰지 않는 것', command: ['knip'] },
  vitest('단위 시험', 'unit'),
];

const build: Stage = {
  name: '사이트 만들기',
  command: ['node', 'scripts/build.ts'],
  env: { OUT_DIR: siteFolder },
};

const siteTests = vitest('만든 사이트 시험', 'site');
const buildTests = vitest('만들기 시험', 'builds');
const longTests = vitest('오래 걸리는 시험', 'long');

/** What needs the built site beside what does not; whatever builds does so alone, in a folder of Astro's. */
async function runAll(env: Record<string, string>): Promise<Counts[]> {
  const built = runStage(build, env);
  const lanes = await Promise.all([
    built.then(() => runLane([siteTests], env)),
    runLane(sources, env).then(async (counts) => {
      await built;
      return [...counts, await runStage(buildTests, env)];
    }),
  ]);
  return [await built, ...lanes.flat(), ...(await runLane(long ? [longTests] : [], env))];
}

async function runLane(stages: Stage[], env: Record<string, string>): Promise<Counts[]> {
  const results: Counts[] = [];
  for (const stage of stages) results.push(await runStage(stage, env));
  return results;
}

async function runStage(stage: Stage, env: Record<string, string>): Promise<Counts> {
  const started = Date.now();
  if (stage.counts) await rm(stage.counts, { force: true });
  const { ok, output } = await execute(stage, env);
  const counts = (stage.counts && (await readCounts(stage.counts, ok))) || {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
  };
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (!ok) console.log(output);
  console.log(
    `${ok ? '✓' : '✗'} ${stage.name}: ${counts.passed}개 통과${counts.failed ? `, ${counts.failed}개 실패` : ''} (${seconds}초)`,
  );
  return counts;
}

function execute(
  { command: [program = '', ...args], env: own }: Stage,
  env: Record<string, string>,
) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env, ...own, FORCE_COLOR: '0' },
    });
    const chunks: string[] = [];
    child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
    child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output: chunks.join('') }));
  });
}

/** The true sums of a Vitest run; a run that broke off without failing a test counts as one failure. */
async function readCounts(file: string, ok: boolean): Promise<Counts | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const report = Report.parse(JSON.parse(text));
  const failed = ok ? 0 : Math.max(report.numFailedTests, 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

const browser = findOrInstallBrowser();
if (!browser) {
  console.log('크롬이나 크로미엄을 찾지 못했습니다. 설치하거나 CHROME_PATH로 알려 주십시오.');
  console.log(
    process.env.CI
      ? 'CI에서는 브라우저 시험을 건너뛸 수 없습니다.'
      : '!!! 브라우저 시험을 건너뜁니다 !!!',
  );
}
const env: Record<string, string> = {
  SITE_FOLDER: siteFolder,
  CHROME_PATH: browser ?? '',
  NODE_COMPILE_CACHE: resolve('.cache/node'),
};
const results = await runAll(env);
const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
const failed = sum('failed') + (!browser && process.env.CI ? 1 : 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
