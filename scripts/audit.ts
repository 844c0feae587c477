import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { chromium } from 'playwright-core';
import { Library } from '../src/model/library.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { serveCompressed } from './serve-compressed.ts';

/**
 * `npm run audit`: Lighthouse's mobile profile over the types of page that are read most; of several
 * runs the one in the middle, since other work on the machine moves a single one by a quarter.
 */

const folder = process.env.OUT_DIR ?? 'dist';
const debuggingPort = 9333;
const runsOfPage = 3;
/** Each run is a first visit: by default Lighthouse keeps what pages wrote about an earlier one. */
const clearStorageTypes = [
  'file_systems',
  'shader_cache',
  'service_workers',
  'cache_storage',
  'local_storage',
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

async function listPages(): Promise<string[]> {
  const text = await readFile(join(folder, 'data/library.json'), 'utf8').catch(() => {
    throw new Error(`${folder}에 만든 사이트가 없습니다. 먼저 npm run build로 만드십시오.`);
  });
  const { sections, concepts, commands } = Library.parse(JSON.parse(text));
  const byMentions = concepts.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const byUsages = commands.toSorted((a, b) => b.usages.length - a.usages.length);
  const pages = [sections[1] ?? sections[0], byMentions[0], byUsages[0]].flatMap(
    (found) => found?.url ?? [],
  );
  return [...pages, '/search/'];
}

async function runLighthouse(url: string): Promise<RunnerResult['lhr']> {
  const run = await lighthouse(url, {
    port: debuggingPort,
    onlyCategories: [...categories],
    clearStorageTypes: [...clearStorageTypes],
    logLevel: 'error',
    locale: 'ko',
    // As its own command line, it tells of a machine that is slower than the profile expects.
    channel: 'cli',
  });
  if (!run) throw new Error(`${url}: Lighthouse가 답하지 않았습니다`);
  return run.lhr;
}

/** Prints a line a page; the names of what is short of its number. */
async function auditPage(site: string, path: string): Promise<string[]> {
  const runs: RunnerResult['lhr'][] = [];
  while (runs.length < runsOfPage) runs.push(await runLighthouse(site + path));
  const lhr: RunnerResult['lhr'] = computeMedianRun(runs);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const value = (id: string) => lhr.audits[id]?.numericValue ?? Infinity;
  const lcp = value('largest-contentful-paint') / 1000;
  const cls = value('cumulative-layout-shift');
  console.log(`${path}: ${scores.join(' / ')}, LCP ${lcp.toFixed(2)}초, CLS ${cls.toFixed(3)}`);
  const short = Object.values(lhr.audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  );
  for (const { id, title } of short) console.log(`  ${id}: ${title}`);
  for (const warning of lhr.runWarnings) console.log(`  ${warning}`);
  const isGood = scores.every((score) => score === 100) && lcp <= 1.8 && cls < 0.02;
  return isGood ? [] : [path];
}

const executablePath = findOrInstallBrowser();
if (!executablePath) throw new Error('크롬이나 크로미엄이 없습니다. CHROME_PATH로 알려 주십시오.');
const pages = await listPages();
const server = await serveCompressed(folder);
const browser = await chromium.launch({
  executablePath,
  // Playwright's own, which the audit would tell as a fault of the pages.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--remote-debugging-port=${debuggingPort}`,
  ],
});
const short: string[] = [];
for (const path of pages) short.push(...(await auditPage(server.url, path)));
await browser.close();
server.close();
process.exitCode = short.length > 0 ? 1 : 0;
