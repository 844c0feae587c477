import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../scripts/find-browser.ts';
import { serveCompressed } from '../scripts/serve-compressed.ts';
import { watchSearch } from './watch-search.ts';

// Over the site in OUT_DIR, in Chromium: how long after the dialog is asked for the first names and the
// first text stand there on Lighthouse's mobile network, and how long after a key its results.

const folder = process.env.SITE_FOLDER ?? process.env.OUT_DIR ?? 'dist';
const executablePath = findBrowser();
/** Lighthouse's mobile profile: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const mobile = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const rounds = 5;
const queries =
  '컨테이너를 지우는 법|docker run -p|볼륨과 바인드 마운트 차이|파드가 계속 재시작돼요|ehzj'.split(
    '|',
  );

let site: Awaited<ReturnType<typeof serveCompressed>>;
let browser: Browser;

beforeAll(async () => {
  if (!executablePath) return;
  site = await serveCompressed(folder);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** A page of notes on a first visit. */
async function visit(network: typeof mobile | null): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchSearch);
  if (network) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
  }
  await page.goto(`${site.url}/notes/docker-kubernetes/2/`, { waitUntil: 'networkidle' });
  return [page, context];
}

const percentile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? NaN;

type Opening = {
  name: string;
  /** What somebody does before asking for the dialog. */
  before: (page: Page) => Promise<void>;
  /** How much slower the processor is. */
  slower: number;
};

const readALittle = async (page: Page) => {
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(2500);
};
const openings: Opening[] = [
  { name: '곧바로', before: async () => {}, slower: 1 },
  { name: '조금 읽다가', before: readALittle, slower: 1 },
  { name: '곧바로, 네 배 느린 기기', before: async () => {}, slower: 4 },
  { name: '조금 읽다가, 네 배 느린 기기', before: readALittle, slower: 4 },
];

/** Milliseconds from the key to the dialog, the first names and the first text for a query. */
async function open({ before, slower }: Opening) {
  const [page, context] = await visit(mobile);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await before(page);
  const times = await page.evaluate(() => window.searchWatch.open('컨테이너 삭제'));
  await context.close();
  return times;
}

test.skipIf(!executablePath).for(openings)(
  '휴대전화 통신망에서 대화 상자를 연다: $name',
  { timeout: 300_000 },
  async (opening) => {
    const times: Awaited<ReturnType<typeof open>>[] = [];
    for (let time = 0; time < rounds; time++) times.push(await open(opening));
    const median = (part: 'dialog' | 'names' | 'texts') =>
      percentile(
        times.map((time) => time[part]),
        0.5,
      );
    const dialog = median('dialog');
    console.log(
      `${opening.name}: 대화 상자 ${dialog.toFixed(0)} ms, 그 뒤 이름 ${(median('names') - dialog).toFixed(0)} ms, 본문 ${(median('texts') - dialog).toFixed(0)} ms (중앙값)`,
    );
    expect(times).toHaveLength(rounds);
  },
);

test.skipIf(!executablePath)('누른 글쇠의 결과가 그려진다', { timeout: 300_000 }, async () => {
  const [page, context] = await visit(null);
  await page.evaluate(() => window.searchWatch.open('볼륨'));
  for (const round of ['데우기', '재기']) {
    await page.evaluate(() => window.searchWatch.forget());
    for (const query of queries) {
      await page.locator('.search-input').fill('');
      for (const letter of query) {
        await page.keyboard.insertText(letter);
        await page.waitForTimeout(120);
      }
    }
    const { names, texts } = await page.evaluate(() => window.searchWatch.keys());
    const show = (times: number[]) =>
      `중앙값 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${percentile(times, 0.95).toFixed(0)} ms`;
    console.log(`${round}: 이름 ${show(names)}; 본문까지 ${show(texts)} (글쇠 ${names.length}개)`);
    expect(texts.length).toBeGreaterThan(0.8 * names.length);
  }
  await context.close();
});
