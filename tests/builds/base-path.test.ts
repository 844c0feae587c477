import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, openBrowser } from '../setup/browser.ts';
import { readTree } from '../setup/build-project.ts';
import { type Host, serveFolder } from '../setup/serve-folder.ts';
import { origin } from '../setup/small-site.ts';

const folder = join(inject('smallSite'), 'dist');
let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await readTree(folder);
});

const read = (path: string) => files.get(path)?.toString() ?? '';
const pages = () => [...files.keys()].filter((path) => path.endsWith('.html'));
const exists = (address: string) =>
  files.has(
    decodeURIComponent(address)
      .replace(/^\/notes\//, '')
      .replace(/(^|\/)$/, '$1index.html'),
  );

function listAddresses(path: string): string[] {
  const tree = fromHtml(read(path));
  const addresses = selectAll('[href], [src], [component-url], [renderer-url]', tree).flatMap(
    ({ properties: { href, src, componentUrl, rendererUrl } }) =>
      [href, src, componentUrl, rendererUrl].filter((value) => typeof value === 'string'),
  );
  const here = new URL(`/notes/${path.replace(/index\.html$/, '')}`, origin);
  return addresses
    .map((address) => new URL(address, here))
    .filter((url) => url.origin === origin)
    .map(({ pathname }) => pathname);
}

test('모든 주소가 SITE_BASE 아래의 있는 파일을 가리킨다', () => {
  const missing = pages().flatMap((path) =>
    listAddresses(path)
      .filter((address) => !address.startsWith('/notes/') || !exists(address))
      .map((address) => `${path}: ${address}`),
  );
  expect(pages().length).toBeGreaterThan(50);
  expect([...new Set(missing.map((line) => line.split(': ')[1]))]).toEqual([]);
});

test('모든 페이지에 정본 주소와 미리보기 그림이 있다', () => {
  for (const path of pages()) {
    const tree = fromHtml(read(path));
    const canonical = select('link[rel=canonical]', tree)?.properties['href'];
    if (path !== '404.html')
      expect(canonical, path).toBe(
        encodeURI(`${origin}/notes/${path.replace(/index\.html$/, '')}`.normalize('NFC')),
      );
    const picture = String(select('meta[property="og:image"]', tree)?.properties['content']);
    expect(picture.startsWith(`${origin}/notes/og/`), path).toBe(true);
    expect(exists(new URL(picture).pathname), picture).toBe(true);
    expect(select('meta[property="og:title"]', tree)?.properties['content'], path).toBeTruthy();
  }
});

test('사이트맵과 robots.txt는 있는 페이지를 가리킨다', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}/notes/sitemap-index.xml`);
  const places = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => url,
  );
  expect(places.length).toBeGreaterThan(50);
  expect(places.filter((url) => !exists(new URL(url).pathname))).toEqual([]);
  const sections = pages().filter((path) => /^notes\/[^/]+\/[^/]+\/index\.html$/.test(path));
  const addresses = sections.map((path) => `${origin}/notes/${path.replace(/index\.html$/, '')}`);
  expect(addresses.filter((address) => !places.includes(encodeURI(address)))).toEqual([]);
});

test('llms.txt가 가리키는 마크다운 쌍둥이와 데이터가 모두 있다', () => {
  const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((url) => !exists(new URL(url).pathname))).toEqual([]);
  const note = links.find((url) => url.endsWith('/2/index.md'));
  expect(read(new URL(note ?? '').pathname.slice('/notes/'.length))).toContain('# 섹션 2');
});

test('노트 곁의 파일은 이름이 어떻든 그대로 있다', () => {
  expect(read('files/check/100% #1?.txt')).toBe('받은 글');
  expect(listAddresses('notes/check/1/index.html')).toContain(
    '/notes/files/check/100%25%20%231%3F.txt',
  );
});

test('저장소를 알려 주면 섹션마다 고칠 곳을 가리킨다', () => {
  const tree = fromHtml(read('notes/docker-kubernetes/2/index.html'));
  const links = selectAll('a', tree).map(({ properties }) => String(properties['href']));
  expect(links).toContainEqual(
    expect.stringMatching(/^https:\/\/github\.com\/a\/b\/edit\/main\/.*02-[a-z-]+\.md$/),
  );
});

describe.skipIf(!hasBrowser)('/notes/ 아래에서', () => {
  let browser: Browser;
  let host: Host;
  beforeAll(async () => {
    host = await serveFolder(folder, '/notes/');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await host.close();
  });

  test('퀴즈를 풀고, 압축 없는 서버에서도 오프라인이 되어 읽고 찾고 풀며, 밖을 부르지 않는다', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(`${host.url}quiz/practice/?what=quick`);
    await page.locator('main h2, main h1').first().waitFor();
    await page.getByText('오프라인에서도 읽을 수 있습니다').waitFor({ timeout: 60_000 });
    await context.setOffline(true);
    await page.goto(`${host.url}notes/docker-kubernetes/2/`);
    expect(await page.locator('h1').innerText()).toContain('이미지');
    const missing = '없는 페이지';
    const addresses = ['concepts/image/', 'commands/docker-run/', 'sheets/docker-kubernetes/2/'];
    for (const address of [...addresses, 'quiz/review/', 'quiz/practice/?what=quick']) {
      await page.goto(host.url + address);
      expect(await page.locator('main').innerText(), address).not.toBe('');
      expect(await page.title(), address).not.toContain(missing);
    }
    await page.goto(`${host.url}search/?q=docker`);
    await page.locator('main a[href*="/docker"]').first().waitFor();
    await page.goto(`${host.url}이런-페이지는-없다/`);
    expect(await page.title()).toContain(missing);
    await context.close();
    expect(problems).toEqual([]);
    expect(host.asked.filter((path) => !path.startsWith('/notes/'))).toEqual([]);
  }, 120_000);
});
