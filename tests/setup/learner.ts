import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type BankEntry, scheduleFile } from '../../src/review/bank.ts';
import { type Deed, type LogEvent, nextEventId } from '../../src/review/events.ts';
import { at } from './browser.ts';

/** A browser profile without history, in Seoul. */
export const newLearner = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ serviceWorkers: 'block', timezoneId: 'Asia/Seoul', locale: 'ko-KR' });

/**
 * Makes a page one on which nobody was before: other pages are closed, routes end, and all that the
 * site keeps is deleted. Costs half the time of a new profile.
 */
export async function forgetLearner(page: Page): Promise<void> {
  const context = page.context();
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await page.unrouteAll();
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  const { origin } = new URL(at('/'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

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

/** Writes deeds into the log past the app, one minute after the other, the last one just now. */
export async function writeLog(page: Page, deeds: readonly Deed[], until = Date.now()) {
  const device = 'testtest';
  const events = deeds.map((deed, index) => {
    const at = until - (deeds.length - index) * 60_000;
    return { ...deed, id: nextEventId(null, at, device), device, at, offset: 540 };
  });
  await page.evaluate(
    (events) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('doesaegim');
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
        request.onsuccess = () => {
          const writing = request.result.transaction('events', 'readwrite');
          for (const event of events) writing.objectStore('events').put(event);
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    events,
  );
}

/** A file of the site under test. */
export const readData = (path: string) => readFile(join(inject('siteFolder'), path));

export const readEntries = async () =>
  JSON.parse((await readData(scheduleFile)).toString()) as BankEntry[];

/** From now on the bank seems to hold no other questions than these. */
export async function narrowBank(page: Page, json: readonly BankEntry[]): Promise<void> {
  await page.route(`**${scheduleFile}`, (route) => route.fulfill({ json }));
}

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
