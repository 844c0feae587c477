import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { LogEvent } from '../../src/review/events.ts';
import { at } from './browser.ts';

/** A browser profile without history, in Seoul. */
export const newLearner = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ serviceWorkers: 'block', timezoneId: 'Asia/Seoul', locale: 'ko-KR' });

/** The log as it is on the device, read past the app. */
export function readLog(page: Page): Promise<LogEvent[]> {
  return page.evaluate(
    () =>
      new Promise<LogEvent[]>((resolve, reject) => {
        const request = indexedDB.open('doesaegim');
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onsuccess = () => {
          const reading = request.result.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            request.result.close();
            resolve(reading.result as LogEvent[]);
          };
        };
      }),
  );
}

export const countReviews = async (page: Page) =>
  (await readLog(page)).filter(({ kind }) => kind === 'review').length;

/** Opens a quiz page and waits for its first question. */
export async function openQuiz(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await page.locator('.question h2').waitFor();
}

/**
 * Has the solution shown and rates it until `count` answers are shown as saved, as fast as the page
 * goes; `tell` hears of each as it is shown.
 */
export async function answerFast(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    const until = async (find: () => HTMLElement | null | undefined) => {
      for (;;) {
        const found = find();
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    };
    const tell = (globalThis as { tellSaved?: () => void }).tellSaved;
    const button = (text: string) => () =>
      [...document.querySelectorAll<HTMLElement>('main button')].find((one) =>
        one.textContent?.startsWith(text),
      );
    for (let done = 0; done < count; done += 1) {
      (await until(button('모르겠어요'))).click();
      (await until(() => document.querySelector<HTMLElement>('[data-rating="3"]'))).click();
      const next = await until(() => document.querySelector<HTMLElement>('.next'));
      tell?.();
      next.click();
      await until(() => (document.querySelector('.next') ? null : document.body));
    }
  }, count);
}
