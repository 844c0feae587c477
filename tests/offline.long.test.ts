import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from './setup/browser.ts';
import { type Host, serveFolder } from './setup/serve-folder.ts';

const ready = '오프라인에서도 읽을 수 있습니다';
const later = '다음에 열 때 이어서 담습니다';
const patience = { timeout: 90_000 };

describe.skipIf(!hasBrowser)('오프라인이 어려운 곳', () => {
  const folder = inject('siteFolder');
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    browser = await openBrowser();
    host = await serveFolder(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  async function inPage(work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await work(page);
    } finally {
      await context.close();
      Object.assign(host, { broken: null, folder });
    }
  }

  /** The site with one page changed. */
  async function makeNextVersion(path: string): Promise<string> {
    const next = await mkdtemp(join(tmpdir(), 'doesaegim-next-'));
    await cp(folder, next, { recursive: true });
    const change = async (name: string, edit: (text: string) => string) =>
      writeFile(join(next, name), edit(await readFile(join(next, name), 'utf8')));
    const page = `${path}index.html`;
    await change(page, (text) => text.replace('<h1', '<h1 data-next'));
    const bytes = await readFile(join(next, page));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    await change('sw.js', (text) => text.replace(/VERSION = '\w+'/, "VERSION = 'next'"));
    await change('offline-files.json', (text) =>
      JSON.stringify({ ...(JSON.parse(text) as object), [path]: hash }),
    );
    return next;
  }

  const readTitle = (page: Page) => page.locator('h1').first().innerText();

  test('서비스 워커가 없는 브라우저에서도 읽고 찾으며, 왜 담지 못하는지 말한다', () =>
    inPage(async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
      await page.goto(`${host.url}notes/docker-kubernetes/3/`);
      expect(await readTitle(page)).not.toBe('');
      await page.getByText('이 브라우저에는 오프라인용으로 담을 수 없습니다').waitFor();
      await page.goto(`${host.url}search/?q=docker`);
      await page.locator('main a[href*="/docker"]').first().waitFor();
      expect(errors).toEqual([]);
    }));

  test('담은 것을 꺼낼 수 없는 기기에서는 그물에서 읽는다', () =>
    inPage(async (page) => {
      await page.goto(host.url);
      await page.getByText(ready).waitFor(patience);
      const [worker] = page.context().serviceWorkers();
      await worker?.evaluate(() => {
        CacheStorage.prototype.open = () => Promise.reject(new DOMException('', 'UnknownError'));
      });
      await page.goto(`${host.url}notes/docker-kubernetes/3/`);
      expect(await readTitle(page)).not.toBe('');
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('17px');
    }));

  test('담다가 끊기면 그렇다고 말하고, 다음에 이어서 담는다', () =>
    inPage(async (page) => {
      host.broken = /^\/concepts\/p/;
      await page.goto(host.url);
      await page.getByText(later).waitFor(patience);
      await page.goto(`${host.url}notes/docker-kubernetes/3/`);
      expect(await readTitle(page)).not.toBe('');
      host.broken = null;
      await page.goto(host.url);
      await page.getByText(ready).waitFor(patience);
    }));

  test('새 판을 반만 받으면 앞선 판으로 계속 읽는다', () =>
    inPage(async (page) => {
      await page.goto(host.url);
      await page.getByText(ready).waitFor(patience);
      const path = 'notes/docker-kubernetes/3/';
      host.folder = await makeNextVersion(path);
      host.broken = new RegExp(`^/${path}$`);
      await page.goto(host.url);
      await page.getByText(later).waitFor(patience);
      await page.context().setOffline(true);
      await page.goto(`${host.url}${path}`);
      expect(await readTitle(page)).not.toBe('');
      await rm(host.folder, { recursive: true });
    }));

  test('서버가 아직 앞선 판의 파일을 주면 담지 않고, 새 파일을 줄 때 이어서 담는다', () =>
    inPage(async (page) => {
      await page.goto(host.url);
      await page.getByText(ready).waitFor(patience);
      const path = 'notes/docker-kubernetes/3/';
      const file = `${path}index.html`;
      const next = await makeNextVersion(path);
      const fresh = await readFile(join(next, file));
      await cp(join(folder, file), join(next, file));
      host.folder = next;
      await page.goto(host.url);
      await page.getByText(later).waitFor(patience);
      await writeFile(join(next, file), fresh);
      await page.goto(host.url);
      const readKept = () =>
        page.evaluate(async (path) => {
          const name = (await caches.keys()).find((name) => name.endsWith('next'));
          const cache = name === undefined ? undefined : await caches.open(name);
          // The list comes last.
          const list = await cache?.match(new URL('/offline-files.json', location.href));
          const kept = list && (await cache?.match(new URL(path, location.href)));
          return (await kept?.text()) ?? '';
        }, `/${path}`);
      await expect.poll(readKept, patience).toContain('<h1 data-next');
      await rm(next, { recursive: true });
    }));

  test('기기에 자리가 없으면 그렇다고 말하고, 연결된 동안은 그대로 읽는다', () =>
    inPage(async (page) => {
      const session = await page.context().newCDPSession(page);
      const origin = new URL(host.url).origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
      await page.goto(host.url);
      await page.getByText('저장 공간이 모자라').waitFor(patience);
      await page.goto(`${host.url}notes/docker-kubernetes/3/`);
      expect(await readTitle(page)).not.toBe('');
    }));

  test('WASM의 종류를 모르는 서버에서도 본문을 찾는다', () =>
    inPage(async (page) => {
      await page.goto(`${host.url}search/?q=${encodeURIComponent('컨테이너를 지우면 데이터')}`);
      await page.locator('main [data-kind="text"]').first().waitFor();
    }));
});
