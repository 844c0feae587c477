import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';

type Weight = { all: number; script: number; asked: string[] };

/**
 * Compressed bytes that a first visit of a page loads, without fonts. The browser tells what it
 * asked for; the bodies are asked of the server once more, since the browser drops its own early.
 */
async function weigh(page: Page, path: string): Promise<Weight> {
  const loaded: { url: string; type: string }[] = [];
  const noteResponse = (response: Response) => {
    const type = response.request().resourceType();
    if (type !== 'font' && response.status() === 200) loaded.push({ url: response.url(), type });
  };
  await page.goto('about:blank');
  page.on('response', noteResponse);
  await page.goto(at(path), { waitUntil: 'networkidle' });
  page.off('response', noteResponse);
  const weighed = await Promise.all(loaded.map(weighBody));
  const sum = (of: typeof weighed) => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    all: sum(weighed),
    script: sum(weighed.filter(({ type }) => type === 'script')),
    asked: weighed.map(({ url, bytes }) => `${url.slice(at('/').length - 1)} ${bytes}`),
  };
}

async function weighBody<Loaded extends { url: string }>(loaded: Loaded) {
  const body = await fetch(loaded.url).then((response) => response.arrayBuffer());
  return { ...loaded, bytes: gzipSync(body, { level: 9 }).length };
}

/** In bytes: what a page to read may weigh, and how much of it may be script. */
const reading = { all: 50_000, script: 12_000 };
const readingPages = ['섹션', '개념', '명령어', '명령문', 'Compose 키', '치트시트', '노트 목록'];

describe.skipIf(!hasBrowser)('첫 방문의 무게', async () => {
  const pageTypes = await listPageTypes();
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ serviceWorkers: 'block' });
    // Every visit is a first one.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  });
  afterAll(() => browser?.close());

  test.each(readingPages)(
    '%s 페이지는 글꼴 빼고 50 KB, 그중 스크립트는 12 KB 안이다',
    async (name) => {
      const { all, script, asked } = await weigh(page, pageTypes[name] ?? '/');
      expect(asked.length).toBeGreaterThan(1);
      expect(all, asked.join('\n')).toBeLessThanOrEqual(reading.all);
      expect(script, asked.join('\n')).toBeLessThanOrEqual(reading.script);
    },
  );
});
