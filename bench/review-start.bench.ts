import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BankEntry, scheduleFile } from '../src/review/bank.ts';
import type { LogEvent } from '../src/review/events.ts';
import { type Host, serveFolder } from '../tests/setup/serve-folder.ts';
import { writeYear } from './year-of-answers.ts';

const { SITE_FOLDER: folder = 'dist', CHROME_PATH: executablePath = '' } = process.env;
const settings = { iterations: 10, warmupIterations: 2, time: 0, warmupTime: 0 };
let host: Host;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!executablePath) return;
  host = await serveFolder(folder);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  const bank = JSON.parse(await readFile(join(folder, scheduleFile), 'utf8')) as BankEntry[];
  const questions = bank.slice(0, 1000).map(({ id }) => id);
  await page.goto(`${host.url}quiz/`);
  await page.locator('.home-due').waitFor();
  await page.evaluate(fillLog, writeYear(questions, 50_000, Date.now() - 2 * 86_400_000));
  await page.goto(`${host.url}quiz/stats/`);
  await page.locator('.totals').waitFor();
  // The state is saved a second after the log was replayed.
  await page.waitForTimeout(3000);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const fillLog = (events: LogEvent[]) =>
  new Promise<void>((resolve) => {
    const request = indexedDB.open('doesaegim');
    request.onsuccess = () => {
      const writing = request.result.transaction('events', 'readwrite');
      for (const event of events) writing.objectStore('events').put(event);
      writing.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

/** From the address to the first thing that a learner waits for. */
const open = async (path: string, shown: string) => {
  await page.goto(host.url + path, { waitUntil: 'commit' });
  await page.locator(shown).first().waitFor();
};

/** From the choice to the next question, without the time in which its verdict is read. */
const answer = async () => {
  await page.getByText('모르겠어요').click();
  await page.keyboard.press('Digit3');
  await page.locator('.next').click();
  await page.locator('.verdict').waitFor({ state: 'detached' });
};

// A start has 300 ms, the next question 50 ms; here the time of driving the browser is in it too.
test.skipIf(!executablePath)(
  '브라우저에서, 문제 1,000개와 기록 50,000개',
  { timeout: 300_000 },
  async ({ bench }) => {
    expect(await page.locator('.totals').innerText()).toContain('50,000');
    await bench.compare(
      bench('빈 화면을 연다', () => open('404.html', 'main')),
      bench('퀴즈 첫 화면을 연다', () => open('quiz/', '.home-due')),
      bench('복습의 첫 문제를 연다', () => open('quiz/review/', '.question h2')),
      bench('답을 보고, 평가하고, 다음 문제로 간다', answer),
      settings,
    );
  },
);
