import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';

describe.skipIf(!hasBrowser)('오프라인', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('한 번 들른 뒤에는 그물이 끊겨도 읽고, 찾고, 풀 수 있다', async () => {
    const pageTypes = await listPageTypes();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(at('/'));
    await page.getByText('오프라인에서도 읽을 수 있습니다').waitFor({ timeout: 60_000 });
    await context.setOffline(true);
    for (const name of ['섹션', '개념', '명령어', '치트시트', '복습'] as const) {
      await page.goto(at(pageTypes[name] ?? '/'));
      expect(await page.locator('main').innerText(), name).not.toBe('');
    }
    await page.goto(at('/search/?q=docker'));
    await page.locator('main a[href*="/docker"]').first().waitFor();
    await page.goto(at('/이런-페이지는-없다/'));
    expect(await page.title()).toContain('되새김');
    await context.close();
  }, 120_000);
});
