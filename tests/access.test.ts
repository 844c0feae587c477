import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';

const pageTypes = await listPageTypes();

describe.skipIf(!hasBrowser)('모든 종류의 페이지', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('밝은 화면에서도 어두운 화면에서도 axe가 찾는 접근성 문제가 없다', async () => {
    // The worker would fetch the whole course beside the pages.
    const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    const found: string[] = [];
    const examine = async (name: string, colorScheme: 'light' | 'dark', rules?: string[]) => {
      await page.emulateMedia({ colorScheme });
      // No frames here; the legacy mode opens no page of its own for each run.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${name} ${colorScheme}: ${id} ${nodes[0]?.html}`),
      );
    };
    for (const [name, path] of Object.entries(pageTypes)) {
      await page.goto(at(path), { waitUntil: 'load' });
      await examine(name, 'light');
      // Colours are all that a theme changes.
      await examine(name, 'dark', ['color-contrast', 'link-in-text-block']);
    }
    await context.close();
    expect(found).toEqual([]);
  }, 300_000);

  test('390px 화면에서 옆으로 넘치지 않고, 콘솔에 오류가 없으며, 다른 출처를 부르지 않는다', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    });
    const problems: string[] = [];
    for (const [name, path] of Object.entries(pageTypes)) {
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`${name}: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`${name}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(at('/')) && !request.url().startsWith('data:'))
          problems.push(`${name}: ${request.url()}`);
      });
      await page.goto(at(path), { waitUntil: 'load' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) problems.push(`${name}: ${wide}px 넘침`);
      await page.close();
    }
    await context.close();
    expect(problems).toEqual([]);
  }, 300_000);
});
