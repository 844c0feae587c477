import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** Compressed bytes; `all` and `script` are without fonts. */
export type Weight = { all: number; script: number; font: number; asked: string[] };

/** A page for which every visit is a first one. */
export async function openWeighingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return page;
}

/**
 * What a first visit of a page loads. The browser tells what it asked for; the bodies are asked of the
 * server once more, since the browser drops its own early.
 */
export async function weighVisit(page: Page, url: string): Promise<Weight> {
  const loaded: { url: string; type: string }[] = [];
  const noteResponse = (response: Response) => {
    const type = response.request().resourceType();
    if (response.status() === 200) loaded.push({ url: response.url(), type });
  };
  await page.goto('about:blank');
  page.on('response', noteResponse);
  await page.goto(url, { waitUntil: 'networkidle' });
  page.off('response', noteResponse);
  const weighed = await Promise.all(loaded.map(weighBody));
  const sum = (parts: typeof weighed) => parts.reduce((total, { bytes }) => total + bytes, 0);
  const ofType = (type: string) => weighed.filter((part) => part.type === type);
  return {
    all: sum(weighed) - sum(ofType('font')),
    script: sum(ofType('script')),
    font: sum(ofType('font')),
    asked: weighed.map((part) => `${new URL(part.url).pathname} ${part.bytes}`),
  };
}

async function weighBody<Loaded extends { url: string }>(loaded: Loaded) {
  const body = await fetch(loaded.url).then((response) => response.arrayBuffer());
  return { ...loaded, bytes: gzipSync(body, { level: 9 }).length };
}
