import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { listModules } from '../src/integrations/module-graph.ts';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';

test('찾기의 코드와 이름 색인과 어휘는 압축해 45 KiB 안이다', async () => {
  const read = (address: string) => readFile(join(inject('siteFolder'), address), 'utf8');
  const page = await read('/notes/index.html');
  const frame = /\/_assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
  const names = await readdir(join(inject('siteFolder'), '_assets'));
  const dialog = names.find((name) => name.startsWith('search-dialog')) ?? '';
  const onEveryPage = await listModules([frame], read);
  const scripts = await listModules([`/_assets/${dialog}`], read);
  const ownScripts = scripts.filter((address) => !onEveryPage.includes(address));
  expect(ownScripts.length).toBeGreaterThan(1);
  const files = [...ownScripts, '/data/search.json'];
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await read(file), { level: 9 }).length),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(45 * 1024);
});

/** As long as a busy machine may take. */
const soon = { timeout: 10_000 };

describe.skipIf(!hasBrowser)('찾기', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ serviceWorkers: 'block' });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterAll(() => browser?.close());
  afterEach(() => page.unrouteAll());

  const input = () => page.locator('.search-input');
  const options = () => page.locator('#search-list [role=option]');
  const groups = () => page.locator('#search-list .search-group').allInnerTexts();
  const status = () => page.locator('.search-box [role=status]').innerText();

  async function openDialog(query: string): Promise<void> {
    await page.goto(at('/notes/'));
    await page.keyboard.press('/');
    await page.locator('dialog.search-dialog[open] input').waitFor();
    await page.keyboard.insertText(query);
  }

  async function openPage(query: string): Promise<void> {
    await page.goto(at(`/search/?q=${encodeURIComponent(query)}`));
    await page.locator('[data-kind=text]').first().waitFor();
  }

  test('빗금을 누르고 치면 갈래별로 보이고, 화살표와 Enter로 열며, Esc로 닫힌다', async () => {
    await openDialog('볼륨');
    await page.locator('.search-group', { hasText: '본문' }).waitFor();
    expect(await groups()).toEqual(expect.arrayContaining(['개념', '명령어', '본문']));
    expect(await options().first().innerText()).toContain('볼륨 (volume)');
    const look = await options()
      .first()
      .evaluate((option) => getComputedStyle(option).display);
    expect(look).not.toBe('inline');
    await expect.poll(status, soon).toBe(`${await options().count()}개를 찾았습니다`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(0);
    await page.keyboard.press('Control+k');
    await options().nth(1).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await options().last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await options().nth(1).getAttribute('href');
    expect(await input().getAttribute('aria-activedescendant')).toBe(
      await options().nth(1).getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === second);
  });

  test('Ctrl+Enter는 새 탭에서 열고, 찾던 자리는 그대로 둔다', async () => {
    await openDialog('파드');
    await options().first().waitFor();
    const first = await options().first().getAttribute('href');
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL((url) => url.pathname === first);
    await tab.close();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(await input().inputValue()).toBe('파드');
  });

  test('다른 자판으로 친 말은 바꾸어 찾고 알리며, 원래대로 찾을 수 있다', async () => {
    await openDialog('ehzj');
    const notice = page.locator('.search-notices');
    await notice.getByText("'ehzj' → '도커'로 찾았습니다").waitFor();
    await notice.getByRole('button', { name: '원래대로 찾기' }).click();
    await page.getByText('찾은 것이 없습니다.').waitFor();
    await expect.poll(status, soon).toBe('찾은 것이 없습니다');
    expect(await page.locator('.search-chip').count()).toBeGreaterThan(0);
  });

  /** Has the text's results come when they are let go. */
  async function holdText(): Promise<() => void> {
    const text = Promise.withResolvers<void>();
    await page.route('**/pagefind/**', async (route) => {
      await text.promise;
      await route.continue();
    });
    return text.resolve;
  }

  test('본문 결과가 오는 사이에 누른 단추도 눌린다', async () => {
    const letTextCome = await holdText();
    await openDialog('ehzj');
    await page.getByRole('button', { name: '원래대로 찾기' }).hover();
    await page.mouse.down();
    letTextCome();
    await page.waitForResponse('**/pagefind/fragment/**');
    await page.waitForTimeout(500);
    await page.mouse.up();
    await page.getByText('입력한 그대로 찾았습니다.').waitFor();
  });

  test.each([
    ['찾기 창', openDialog],
    ['찾기 쪽', (query: string) => page.goto(at(`/search/?q=${encodeURIComponent(query)}`))],
  ])('%s에서 본문 결과가 오는 사이에 누른 결과도 열린다', async (_, open) => {
    const letTextCome = await holdText();
    await open('빌드 캐시');
    const pressed = options().nth(1);
    await pressed.hover();
    const address = await pressed.getAttribute('href');
    await page.mouse.down();
    letTextCome();
    await page.waitForResponse('**/pagefind/fragment/**');
    await page.waitForTimeout(500);
    await page.mouse.up();
    await page.waitForURL((url) => url.pathname + url.hash === address);
  });

  test('본문 결과가 오면 화살표로 고른 결과는 고른 채로 보이는 곳에 있다', async () => {
    const letTextCome = await holdText();
    await openDialog('컨테이너 이미지');
    await options().first().waitFor();
    await page.keyboard.press('ArrowUp');
    const chosen = () => page.locator('#search-list [aria-selected=true]');
    const address = await chosen().getAttribute('href');
    letTextCome();
    await expect.poll(status, soon).toMatch(/개를 찾았습니다/);
    expect(await chosen().getAttribute('href')).toBe(address);
    const isInView = await chosen().evaluate((option) => {
      const body = option.closest('.search-body')?.getBoundingClientRect();
      const { top, bottom } = option.getBoundingClientRect();
      return body !== undefined && top >= body.top && bottom <= body.bottom;
    });
    expect(isInView).toBe(true);
  });

  test('본문 결과는 그 대목으로 간다', async () => {
    await openPage('빌드 캐시가 깨지는 이유');
    const first = page.locator('[data-kind=text]').first();
    const address = new URL((await first.getAttribute('href')) ?? '', at('/'));
    await page.goto(address.href);
    expect(await page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`).count()).toBe(
      1,
    );
  });

  test.each([
    ['닿지 않는', '**/pagefind/**', null],
    ['꺼내기가 없는', '**/pagefind/wasm.*', { status: 404, body: '' }],
    ['목록이 잘린', '**/pagefind/*.pf_meta', { body: 'pagefind_dcd' }],
  ])('%s 본문 색인은 그렇다고 알리고 이름으로 찾는다', async (_, files, answer) => {
    await page.route(files, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await openDialog('컨테이너');
    await page.getByText('본문 색인을 불러오지 못해').waitFor();
    expect(await options().first().innerText()).toContain('컨테이너 (container)');
  });

  /** After the server is back. */
  async function retryText(): Promise<void> {
    await page.unrouteAll();
    await page.getByRole('button', { name: '다시 시도' }).click();
    await page.locator('[data-kind=text] .search-place').first().waitFor();
    await expect.poll(() => page.getByText('불러오지 못해').count(), soon).toBe(0);
  }

  test.each([
    ['하나도 닿지 않던', '**/pagefind/**'],
    ['꺼내기가 없던', '**/pagefind/wasm.*'],
  ])('%s 본문 색인은 다시 시도하면 찾는다', async (_, files) => {
    await page.route(files, (route) => route.abort());
    await openDialog('컨테이너');
    await page.getByText('본문 색인을 불러오지 못해').waitFor();
    await retryText();
  });

  const cut = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 400) });
  };
  const missing = (route: Route) => route.fulfill({ status: 404, body: '<h1>404</h1>' });
  test.each([
    ['서버가 사라지면', '**/*', (route: Route) => route.abort()],
    ['색인 조각이 없어지면', '**/pagefind/index/**', missing],
    ['색인 조각이 잘리면', '**/pagefind/index/**', cut],
    ['본문 조각이 없어지면', '**/pagefind/fragment/**', missing],
    ['본문 조각이 잘리면', '**/pagefind/fragment/**', cut],
  ])('찾다가 %s 알리고 이름으로 찾으며, 다시 시도하면 찾는다', async (_, files, answer) => {
    await openDialog('컨테이너');
    await page.locator('[data-kind=text] .search-place').first().waitFor();
    await page.route(files, answer);
    await input().fill('롤링 업데이트 secret 인그레스 포트');
    await page.getByText(/본문 색인(을|의 일부를) 불러오지 못해/).waitFor();
    expect(await page.locator('[data-kind=concept]').count()).toBeGreaterThan(0);
    await retryText();
  });

  test('본문 조각 하나를 잃으면 나머지를 보이고, 다음 글쇠에 저절로 돌아온다', async () => {
    await openDialog('');
    await page.route('**/pagefind/fragment/**', (route) => route.abort(), { times: 1 });
    await input().fill('볼륨');
    await page.getByText('본문 색인의 일부를 불러오지 못해 빠진 것이').waitFor();
    expect(await page.locator('[data-kind=text] .search-place').count()).toBeGreaterThan(0);
    await input().fill('볼륨과');
    await expect.poll(() => page.getByText('불러오지 못해').count(), soon).toBe(0);
    await expect.poll(status, soon).toBe(`${await options().count()}개를 찾았습니다`);
  });

  test.each([
    ['닿지 않으면', null],
    ['없으면', { status: 404, body: '<h1>404</h1>' }],
    ['잘렸으면', { contentType: 'application/json', body: '{"version":1,"sections":["섹' }],
  ])('이름 색인이 %s 차례로 가는 길을 준다', async (_, answer) => {
    await page.route('**/data/search.json', (route) =>
      answer ? route.fulfill(answer) : route.abort(),
    );
    await openDialog('컨테이너');
    await page.getByText('찾기 자료를 불러오지 못했습니다').first().waitFor();
    expect(await page.getByRole('link', { name: '개념 차례' }).count()).toBe(1);
    await page.unrouteAll();
    await page.getByRole('button', { name: '다시 시도' }).click();
    await options().first().waitFor();
  });

  test('조합 중인 Enter는 넘어가지 않고, 찾은 말은 최근 목록에서 지울 수 있다', async () => {
    await openPage('파드');
    await input().dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('파드')}`);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goto(at('/search/'));
    await page.getByRole('button', { name: '파드', exact: true }).click();
    await options().first().waitFor();
    expect(await input().inputValue()).toBe('파드');
    await input().fill('');
    await page.getByRole('button', { name: '파드 지우기' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: '파드 지우기' }).count(), soon)
      .toBe(0);
  });

  test('돌아오면 찾던 말과 보던 자리가 그대로이다', async () => {
    await openPage('볼륨');
    await options().last().scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await options().last().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY), soon).toBe(place);
    expect(await input().inputValue()).toBe('볼륨');
  });

  test('인터넷이 끊겨 찾기를 열지 못하면 보던 쪽에 남아 그렇다고 알린다', async () => {
    await page.goto(at('/notes/'));
    await page.route('**/_assets/search-dialog*', (route) => route.abort());
    await context.setOffline(true);
    await page.keyboard.press('/');
    await expect
      .poll(() => page.locator('#status').innerText(), soon)
      .toContain('찾기를 열지 못했습니다');
    expect(new URL(page.url()).pathname).toBe(new URL(at('/notes/')).pathname);
    await context.setOffline(false);
  });

  test('종류와 섹션으로 거른다', async () => {
    await openPage('볼륨');
    await page.getByLabel('종류').selectOption('command');
    await expect.poll(groups, soon).toEqual(['명령어']);
    await page.getByLabel('종류').selectOption('');
    await page.getByLabel('섹션', { exact: true }).selectOption('12');
    await expect
      .poll(async () => (await page.locator('.search-place').allInnerTexts()).join(), soon)
      .toMatch(/^(섹션 13[^,]*,?)+$/);
  });

  test.each([
    ['태그와 정규식과 방향 글자', '<img src=x onerror=alert(1)> (a+)+$ \u202e볼륨'],
    ['만 글자', '컨테이너를 지우는 법 '.repeat(1000)],
  ])('%s도 글자로 찾는다', async (_, query) => {
    await openDialog('');
    await input().fill(query);
    await options().first().waitFor();
    expect(await page.locator('.search-dialog img').count()).toBe(0);
    await expect.poll(status, soon).toMatch(/^\d+개를 찾았습니다$/);
  });

  test('무엇을 찾아도 스크립트는 오류를 내지 않는다', () => {
    expect(errors).toEqual([]);
  });
});
