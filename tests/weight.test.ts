import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';

type Weight = { all: number; script: number; asked: string[] };

/** Compressed bytes that a first visit of a page loads, without fonts. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const sizes: Promise<{ url: string; type: string; bytes: number }>[] = [];
  const weighResponse = (response: Response) => {
    const type = response.request().resourceType();
    if (type === 'font' || response.status() !== 200) return;
    const weighed = response
      .body()
      .then((body) => ({ url: response.url(), type, bytes: gzipSync(body, { level: 9 }).length }));
    sizes.push(weighed);
  };
  page.on('response', weighResponse);
  await page.goto(at(path), { waitUntil: 'networkidle' });
  page.off('response', weighResponse);
  const loaded = await Promise.all(sizes);
  const sum = (of: typeof loaded) => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    all: sum(loaded),
    script: sum(loaded.filter(({ type }) => type === 'script')),
    asked: loaded.map(({ url, bytes }) => `${url.slice(at('/').length - 1)} ${bytes}`),
  };
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
