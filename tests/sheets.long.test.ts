import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSheets } from '../scripts/list-sheets.ts';
import { printSheets } from '../scripts/print-sheets.ts';
import { hasBrowser, openBrowser } from './setup/browser.ts';
import { printSheet } from './setup/print-sheet.ts';

describe.skipIf(!hasBrowser)('모든 치트시트', async () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test.each(listSheets(inject('siteFolder')))('%s', async (path) => {
    const { pages, problems } = await printSheet(browser, path);
    expect(problems).toEqual([]);
    if (path.split('/').length > 3) expect(pages).toBeLessThanOrEqual(2);
  });

  test('사이트에 넣을 PDF는 모든 치트시트를 글자까지 담는다', async () => {
    const site = inject('siteFolder');
    const prints = await printSheets(site, inject('chromePath'));
    expect(prints.map(({ sheet }) => sheet)).toEqual(listSheets(site));
    for (const { pdf } of prints) {
      const text = (await readFile(pdf)).toString('latin1');
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text).toContain('/ToUnicode');
    }
  }, 120_000);
});
