import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBackup } from '../src/review/read-backup.ts';
import { type BankEntry, scheduleFile } from '../src/review/bank.ts';
import { replayAll } from '../src/review/extend.ts';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import {
  answerFast,
  countReviews,
  forgetLearner,
  narrowBank,
  newLearner,
  openQuiz,
  readData,
  readEntries,
  readLog,
} from './setup/learner.ts';
import { weighScripts } from './setup/script-graph.ts';

test.each(['quiz/review', 'quiz/practice'])(
  '%s의 스크립트는 찾기 창을 빼고 모두 해서 80 KB 안이다',
  async (page) => {
    const all = await weighScripts(inject('siteFolder'), page);
    // The dialog that Ctrl+K opens on every page is weighed where search is.
    const weights = new Map([...all].filter(([address]) => !/\/search-/.test(address)));
    expect(weights.size).toBeLessThan(all.size);
    expect(weights.size).toBeGreaterThan(5);
    const sum = [...weights.values()].reduce((total, bytes) => total + bytes, 0);
    expect(sum, [...weights].join('\n')).toBeLessThanOrEqual(80_000);
  },
);

test('하루 몫을 고르는 데 쓰는 목록은 압축해서 문제마다 25바이트 안이다', async () => {
  const entries = await readEntries();
  expect(entries.length).toBeGreaterThan(1000);
  expect(gzipSync(await readData(scheduleFile)).length / entries.length).toBeLessThan(25);
});

describe.skipIf(!hasBrowser)('복습', () => {
  let browser: Browser;
  let learner: BrowserContext;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    learner = await newLearner(browser);
    page = await learner.newPage();
    folder = await mkdtemp(join(tmpdir(), 'doesaegim-review-'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });
  afterEach(() => forgetLearner(page));

  const crash = async (page: Page) => {
    const session = await learner.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  };
  /** Only the questions that are answered in one way: opens a section of them. */
  const openOnly = async (isWanted: (entry: BankEntry) => boolean) => {
    const json = (await readEntries()).filter(isWanted);
    await narrowBank(page, json);
    await openQuiz(page, `/quiz/practice/?section=${encodeURIComponent(json[0]?.section ?? '')}`);
  };

  test('키보드로 답하고, 다시 열어도 답한 것은 답한 것이다', async () => {
    await openOnly(({ form }) => form === 'choice');
    const asked = await page.locator('.question h2').innerText();
    await page.keyboard.press('Digit2');
    await page.locator('.verdict').waitFor();
    expect(await countReviews(page)).toBe(1);
    await page.keyboard.press('Digit3');
    await page.locator('[data-rating="3"][aria-pressed="true"]').waitFor();
    await page.keyboard.press('KeyU');
    await page.locator('.verdict').waitFor({ state: 'detached' });
    expect(await page.locator('.question h2').innerText()).toBe(asked);
    await page.keyboard.press('Digit1');
    await page.locator('.verdict').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor({ state: 'detached' });
    const before = replayAll(await readLog(page));
    expect([...before.cards.values()].map(({ answers }) => answers)).toEqual([1]);
    await page.goto(at('/quiz/stats/'));
    await page.getByText('만난 문제').first().waitFor();
    expect(await page.locator('.totals').innerText()).toContain('1번');
    expect(replayAll(await readLog(page))).toEqual(before);
  });

  test('오늘 몫에서 푼 만큼 줄고, 다시 열어도 그대로다', async () => {
    await page.goto(at('/quiz/'));
    await page.getByRole('heading', { name: '오늘 20문제' }).waitFor();
    await openQuiz(page, '/quiz/review/');
    await answerFast(page, 3);
    for (const path of ['/quiz/', '/']) {
      await page.goto(at(path));
      await page.getByText('오늘 17문제').first().waitFor();
    }
  });

  test('한글 자판에서도 단축키가 듣고, 글자를 만들거나 적는 중에는 듣지 않는다', async () => {
    await openOnly(({ form }) => form === 'command');
    const press = (init: { key: string; code: string; isComposing?: boolean }) =>
      page.evaluate((init) => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
      }, init);
    const field = page.locator('input.answer');
    await field.focus();
    await page.keyboard.type('us1 ');
    await press({ key: 'Enter', code: 'Enter', isComposing: true });
    expect(await field.inputValue()).toBe('us1 ');
    expect(await page.locator('.verdict').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.verdict').waitFor();
    expect(await countReviews(page)).toBe(1);
    await press({ key: 'ㅕ', code: 'KeyU', isComposing: true });
    expect(await page.locator('.verdict').count()).toBe(1);
    await press({ key: 'ㅕ', code: 'KeyU' });
    await page.locator('.verdict').waitFor({ state: 'detached' });
    expect((await readLog(page)).map(({ kind }) => kind)).toEqual(['review', 'undo']);
  });

  test('답한 바로 뒤에 창이 죽어도 저장되었다고 보인 답은 남는다', async () => {
    for (let saved = 1; saved <= 2; saved += 1) {
      await openQuiz(page, '/quiz/practice/?what=quick');
      expect(await countReviews(page)).toBe(saved - 1);
      await answerFast(page, 1);
      await crash(page);
      page = await learner.newPage();
    }
    await page.goto(at('/quiz/'));
    expect(await countReviews(page)).toBe(2);
  });

  test('두 창에서 함께 답해도 두 기록이 모두 남고 같은 상태를 본다', async () => {
    const other = await learner.newPage();
    const both = [page, other];
    for (const one of both) await openQuiz(one, '/quiz/practice/?what=quick');
    await Promise.all(both.map((one) => answerFast(one, 2)));
    const log = await readLog(page);
    expect(log.filter(({ kind }) => kind === 'review')).toHaveLength(4);
    expect(new Set(log.map(({ id }) => id)).size).toBe(4);
    for (const one of both) await one.goto(at('/quiz/stats/'));
    const [here, there] = await Promise.all(both.map((one) => one.locator('.totals').innerText()));
    expect(here).toContain('4번');
    expect(there).toBe(here);
  });

  test('다른 창이 답하면 이 창의 첫 화면도 따라간다', async () => {
    await page.goto(at('/quiz/'));
    await page.getByRole('heading', { name: '오늘 20문제' }).waitFor();
    const other = await learner.newPage();
    await openQuiz(other, '/quiz/review/');
    await answerFast(other, 1);
    await page.getByRole('heading', { name: '오늘 19문제' }).waitFor();
  });

  const refusals = {
    '저장이 거절되면': () => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    '저장 공간이 차면': () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };
  test.each(Object.entries(refusals))(
    '%s 그렇다고 말하고, 이어서 풀고, 기록을 내보낼 수 있다',
    async (_, refuse) => {
      await using _refusal = await page.addInitScript(refuse);
      await openQuiz(page, '/quiz/practice/?what=quick');
      await answerFast(page, 2);
      await page.locator('.quiz-notice[role="alert"]').waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '기록 내보내기' }).first().click(),
      ]);
      const read = readBackup(await readFile(await file.path(), 'utf8'));
      expect(read.ok && read.events.map(({ kind }) => kind)).toEqual(['review', 'review']);
    },
  );

  test('나쁜 파일을 가져오면 까닭을 말하고 아무것도 바꾸지 않는다', async () => {
    await openQuiz(page, '/quiz/practice/?what=quick');
    await answerFast(page, 1);
    await page.goto(at('/settings/'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '기록 내보내기' }).click(),
    ]);
    const good = await readFile(await file.path(), 'utf8');
    const before = await readLog(page);
    const huge = join(folder, 'huge.json');
    const handle = await open(huge, 'w');
    await handle.truncate(100 * 1024 * 1024 + 1);
    await handle.close();
    const bad: [string, string][] = [
      ['# 노트', 'JSON 파일이 아닙니다'],
      [good.slice(0, -30), '중간에서 잘렸습니다'],
      ['{"cards": []}', '되새김에서 내보낸 파일이 아닙니다'],
      [good.replace(/"version":\d+/, '"version":99'), '더 새로운 되새김'],
      [good.replace(/"rating":\d/, '"rating":"3"'), '형식이 올바르지 않습니다'],
      [good.replace('"kind":"review"', '"kind":"constructor"'), '형식이 올바르지 않습니다'],
    ];
    const choose = (path: string) => page.setInputFiles('input[type="file"]', path);
    const notice = page.locator('.settings .quiz-notice');
    for (const [index, [text, message]] of bad.entries()) {
      const path = join(folder, `bad-${index}.json`);
      await writeFile(path, text);
      await choose(path);
      await notice.filter({ hasText: message }).waitFor();
    }
    await choose(huge);
    await notice.filter({ hasText: '100 MB보다 큽니다' }).waitFor();
    expect(await readLog(page)).toEqual(before);
    const own = join(folder, 'own.json');
    await writeFile(own, good);
    await choose(own);
    await page.getByText('이미 있는 기록이에요').waitFor();
    expect(await readLog(page)).toEqual(before);
  }, 90_000);

  test('설정은 저장되고, 모두 지우기는 두 번 묻는다', async () => {
    await page.goto(at('/settings/'));
    await page.evaluate(() => localStorage.setItem('recent-searches', '["파드"]'));
    await page.getByLabel('새 문제', { exact: true }).fill('많이');
    await page.keyboard.press('Tab');
    await page.getByText('0부터 9999까지의 정수를').waitFor();
    await page.getByLabel('새 문제', { exact: true }).fill('7');
    await page.keyboard.press('Tab');
    await page.getByText('저장했어요').waitFor();
    await page.goto(at('/quiz/'));
    await page.getByRole('heading', { name: '오늘 7문제' }).waitFor();
    await page.goto(at('/settings/'));
    await page.getByRole('button', { name: '모두 지우기…' }).click();
    await page.getByRole('button', { name: '지우기', exact: true }).click();
    expect(await readLog(page)).toHaveLength(1);
    await page.getByRole('button', { name: '모두 지우기', exact: true }).click();
    await page.getByText('모두 지웠어요').waitFor();
    expect(await readLog(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.getByLabel('새 문제', { exact: true }).inputValue()).toBe('20');
  });
});
