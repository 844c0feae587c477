import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSheets } from '../scripts/list-sheets.ts';
import { hasBrowser, openBrowser } from './setup/browser.ts';
import { printSheet } from './setup/print-sheet.ts';

const sections = listSheets(inject('siteFolder')).filter((path) => path.split('/').length > 3);

describe.skipIf(!hasBrowser)('인쇄한 치트시트', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(sections.slice(1, 3))(
    '%s: 두 쪽 안에 8pt 이상으로, 나뉘거나 잘린 것 없이, 글꼴까지 담긴다',
    async (path) => {
      const { pages, problems, text } = await printSheet(browser, path);
      expect(problems).toEqual([]);
      expect(pages).toBeLessThanOrEqual(2);
      expect(text.length).toBeGreaterThan(300);
    },
  );

  test('내가 넣은 값으로 찍힌다', async () => {
    const [, path = ''] = sections;
    const { text } = await printSheet(browser, path, { 이미지: 'acme/web' });
    expect(text).toContain('acme/web');
  });
});
