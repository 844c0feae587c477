import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSheets } from '../scripts/list-sheets.ts';
import { hasBrowser, openBrowser } from './setup/browser.ts';
import { printSheet } from './setup/print-sheet.ts';

describe.skipIf(!hasBrowser)('모든 치트시트', async () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(await listSheets(inject('siteFolder')))('%s', async (path) => {
    const { pages, problems } = await printSheet(browser, path);
    expect(problems).toEqual([]);
    if (path.split('/').length > 3) expect(pages).toBeLessThanOrEqual(2);
  });
});
