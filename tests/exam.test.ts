import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { runAxe } from './setup/run-axe.ts';

/** What the log of the page's device holds. */
const readLog = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ kind: string; mode: string; rating: number }[]>((resolve, reject) => {
        const opening = indexedDB.open('doesaegim');
        opening.onerror = () => reject(new Error('IndexedDB'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );

/** Answers what is shown in whatever form it is asked; right or wrong does not matter. */
async function answer(page: Page): Promise<void> {
  const field = page.locator('input.answer');
  if (await field.count()) {
    await field.fill('docker ps -a');
    return;
  }
  const segments = page.locator('.sort-item');
  if (await segments.count()) {
    for (const item of await segments.all()) await item.locator('button').first().click();
    return;
  }
  const isOrder = (await page.locator('.ordering').count()) > 0;
  const choices = await page.locator('button.choice').all();
  for (const choice of isOrder ? choices : choices.slice(0, 1)) await choice.click();
}

describe.skipIf(!hasBrowser)('모의시험', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function start(): Promise<Page> {
    const page = await (
      await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
    ).newPage();
    await page.goto(at('/quiz/exam/'));
    await page.getByLabel('문제 수').selectOption('10');
    await page.getByRole('button', { name: '시험 시작' }).click();
    await page.getByRole('timer').waitFor();
    return page;
  }

  test('끝날 때까지 정답을 말하지 않고, 다시 열어도 이어지며, 틀린 문제는 복습에 들어간다', async () => {
    const page = await start();
    for (let number = 1; number <= 4; number += 1) {
      await page.getByRole('button', { name: new RegExp(`^${number} ?번, 답 안 함`) }).click();
      await answer(page);
      expect(await page.locator('[data-mark], .verdict').count()).toBe(0);
    }
    await page.getByRole('button', { name: /^10 ?번/ }).click();
    await page.getByRole('button', { name: '표시', exact: true }).click();
    await page.reload();
    await page.getByRole('timer').waitFor();
    expect(await page.getByRole('button', { name: /번, 답함/ }).count()).toBe(4);
    expect(await page.getByRole('button', { name: /^10 ?번, 답 안 함, 표시함/ }).count()).toBe(1);
    expect(await readLog(page)).toEqual([]);

    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('button', { name: '끝내기' }).click();
    await page.getByRole('button', { name: '내고 채점하기' }).click();
    await page.getByRole('heading', { name: /모의시험 \d+점/ }).waitFor();
    const log = await readLog(page);
    expect(log.length).toBeGreaterThanOrEqual(4);
    expect(log.every(({ kind, mode }) => kind === 'review' && mode === 'exam')).toBe(true);
    const missed = await page.locator('.exam-missed > li').count();
    expect(await page.locator('.exam-missed a[href*="/notes/"]').count()).toBe(missed);
    expect(await runAxe(page)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: '지난 시험' }).waitFor();
    await page.goto(at('/quiz/practice/?what=wrong'));
    await page.locator('.question h2').waitFor();
    await page.context().close();
  });

  test('하다 만 시험은 시간이 지난 뒤에 열면 그때까지의 답으로 채점된다', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.clock.install({ time: new Date('2026-11-24T12:00:00+09:00') });
    await page.goto(at('/quiz/exam/'));
    await page.getByRole('button', { name: '시험 시작' }).click();
    await page.getByRole('timer').waitFor();
    await answer(page);
    await page.clock.setFixedTime(new Date('2026-11-26T12:00:00+09:00'));
    await page.reload();
    await page.getByText('그때까지 적은 답으로 채점했어요').waitFor();
    await page.getByText('20분 가운데 20분').waitFor();
    await page.close();
  });
});
