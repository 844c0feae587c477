import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';
import { runAxe } from './setup/run-axe.ts';

const pageTypes = Object.entries(await listPageTypes());
/** All that a theme changes. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Two pages at a time, for the browser waits now and then. */
async function visitAll(
  context: BrowserContext,
  visit: (page: Page, name: string) => Promise<string[]>,
): Promise<string[]> {
  const queue = [...pageTypes];
  const found: string[] = [];
  const work = async () => {
    // A page for all: to open one costs more than to load it.
    const page = await context.newPage();
    const noise = listenForNoise(page);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [name, path] = next;
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(at(path), { waitUntil: 'load' });
      // What a script draws is examined too.
      await page.locator('h1').first().waitFor({ state: 'attached' });
      const problems = await visit(page, name);
      found.push(...[...problems, ...noise.splice(0)].map((problem) => `${name}: ${problem}`));
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Errors and requests to elsewhere, as they come. */
function listenForNoise(page: Page): string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text());
  });
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(at('/')) && !request.url().startsWith('data:'))
      noise.push(request.url());
  });
  return noise;
}

describe.skipIf(!hasBrowser)('모든 종류의 페이지', () => {
  let browser: Browser;
  let found: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    // The worker would fetch the whole course beside the pages.
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    found = await visitAll(context, async (page) => {
      const light = await runAxe(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await runAxe(page, ofColours);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return [
        ...light.map((problem) => `axe ${problem}`),
        ...dark.map((problem) => `axe, 어두운 화면 ${problem}`),
        ...(wide > 0 ? [`320px에서 ${wide}px 넘침`] : []),
      ];
    });
    await context.close();
  }, 300_000);
  afterAll(() => browser?.close());

  test('밝은 화면에서도 어두운 화면에서도 axe가 찾는 접근성 문제가 없다', () => {
    expect(found.filter((problem) => problem.includes(': axe'))).toEqual([]);
  });

  test('320px에서도 옆으로 넘치지 않고, 콘솔에 오류가 없으며, 다른 출처를 부르지 않는다', () => {
    expect(found.filter((problem) => !problem.includes(': axe'))).toEqual([]);
  });
});
