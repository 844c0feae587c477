import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listSheets } from '../scripts/list-sheets.ts';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { newLearner, openQuiz, readEntries, writeLog } from './setup/learner.ts';
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

  test('요즘 틀린 것만 담을 수 있고, 틀린 적이 없으면 권하지 않는다', async () => {
    const context = await newLearner(browser);
    const page = await context.newPage();
    const only = page.getByLabel('틀린 것만');
    const entries = page.locator('.entry');
    await page.goto(at('/sheets/docker-kubernetes/2/'), { waitUntil: 'networkidle' });
    expect(await only.isVisible()).toBe(false);
    await openQuiz(page, '/quiz/review/');
    const question = (await readEntries()).find(({ id }) => id.startsWith('command:docker-run/'));
    const { id = '', version = '' } = question ?? {};
    await writeLog(page, [
      {
        kind: 'review',
        question: id,
        version,
        rating: 1,
        verdict: 'wrong',
        took: 1000,
        mode: 'due',
      },
    ]);
    await page.goto(at('/sheets/docker-kubernetes/2/'));
    await only.check();
    const shown = await entries.evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => (one as HTMLElement).dataset['about']),
    );
    expect(new Set(shown)).toEqual(new Set(['command:docker-run']));
    await only.uncheck();
    expect(await entries.last().isVisible()).toBe(true);
    await context.close();
  });
});
