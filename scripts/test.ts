import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { findOrInstallBrowser } from './find-browser.ts';

type Counts = { passed: number; failed: number; skipped: number };
type Stage = {
  name: string;
  command: string[];
  env?: Record<string, string>;
  counts?: string;
  /** Waits for the built site. */
  afterBuild?: boolean;
};

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

const build: Stage = {
  name: '사이트 만들기',
  command: ['node', 'scripts/build.ts'],
  env: { OUT_DIR: siteFolder },
};

const longTests = vitest('오래 걸리는 시험', 'long');

/** The short ones last, so that both lanes end together. */
const others: Stage[] = [
  vitest('단위 시험', 'unit'),
  { ...vitest('만든 사이트 시험', 'site'), afterBuild: true },
  // Types and builds write where the build does, so never beside it.
  {
    name: '아스트로 파일의 타입',
    // The build has made what is generated of the notes and pages.
    command: [
      'astro',
      'check',
      '--noSync',
      '--minimumFailingSeverity=warning',
      '--tsconfig=tsconfig.astro.json',
    ],
    afterBuild: true,
  },
  { ...vitest('만들기 시험', 'builds'), afterBuild: true },
  { name: '서식', command: ['prettier', '--check', '--log-level=warn', '.'] },
  {
    name: '타입, 린트와 방 사이의 방향',
    command: ['oxlint', '--type-aware', '--type-check', '--deny-warnings'],
  },
  { name: '쓰지 않는 것', command: ['knip'] },
];

/** Two lanes take what is next, one of them after the build. */
async function runAll(env: Record<string, string>): Promise<Counts[]> {
  const queue = [...others];
  const built = runStage(build, env);
  const results = [built];
  const runLane = async () => {
    for (let stage = queue.shift(); stage; stage = queue.shift()) {
      if (stage.afterBuild) await built;
      const result = runStage(stage, env);
      results.push(result);
      await result;
    }
  };
  await Promise.all([built.then(runLane), runLane()]);
  if (long) results.push(runStage(longTests, env));
  return Promise.all(results);
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
