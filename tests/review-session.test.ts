import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BankEntry } from '../src/review/bank.ts';
import type { Deed, Rating } from '../src/review/events.ts';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import {
  answerFast,
  forgetLearner,
  narrowBank,
  newLearner,
  openQuiz,
  readEntries,
  readLog,
  writeLog,
} from './setup/learner.ts';

const review = (entry: BankEntry, rating: Rating, version = entry.version): Deed => ({
  kind: 'review',
  question: entry.id,
  version,
  rating,
  verdict: rating === 1 ? 'wrong' : 'right',
  took: 5000,
  mode: 'due',
});
const day = 86_400_000;
const patient = { timeout: 10_000 };

describe.skipIf(!hasBrowser)('복습하는 자리', () => {
  let browser: Browser;
  let entries: BankEntry[];
  let learner: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    learner = await newLearner(browser);
    page = await learner.newPage();
    entries = await readEntries();
  });
  afterAll(() => browser?.close());
  afterEach(() => forgetLearner(page));

  /** A device on which the app was opened once, with a history. */
  const remember = async (deeds: readonly Deed[], until?: number) => {
    await page.goto(at('/quiz/'));
    await page.locator('.home-due').waitFor();
    await writeLog(page, deeds, until);
  };
  const asked = () => page.locator('.question h2').innerText();
  const kinds = async () => (await readLog(page)).map(({ kind }) => kind);

  test('미루고, 빼고, 안다고 한 것도 되돌리면 그 문제가 다시 나온다', async () => {
    // A text field would take the letters.
    const choices = entries.filter(({ form }) => form === 'choice');
    await narrowBank(page, choices);
    const section = choices[0]?.section ?? '';
    await openQuiz(page, `/quiz/practice/?section=${encodeURIComponent(section)}`);
    const ways = [
      () => page.getByRole('button', { name: '내일 다시' }).click(),
      () => page.getByRole('button', { name: '이미 알아요' }).click(),
      () => page.keyboard.press('KeyS'),
    ];
    for (const putAside of ways) {
      const before = await asked();
      await page.getByText('모르겠어요').click();
      await page.locator('.verdict').waitFor();
      await page.keyboard.press('KeyU');
      await page.locator('.verdict').waitFor({ state: 'detached' });
      await putAside();
      await expect.poll(asked, patient).not.toBe(before);
      await page.getByRole('button', { name: '되돌리기' }).click();
      await expect.poll(asked, patient).toBe(before);
    }
    expect(await kinds()).toEqual(['bury', 'undo', 'known', 'undo', 'suspend', 'undo']);
  });

  test('답은 소리로 읽히고, 평가는 1–4로 바꾸며, ?는 도움말을 연다', async () => {
    await narrowBank(
      page,
      entries.filter(({ form }) => form === 'choice'),
    );
    await openQuiz(page, '/quiz/practice/?what=quick');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), patient)
      .toBe(await page.locator('.question h2').getAttribute('id'));
    await page.keyboard.press('Shift+Slash');
    const help = page.locator('dialog[open]');
    await help.getByText('마지막 답 되돌리기').waitFor();
    await page.keyboard.press('Digit1');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await page.locator('.verdict').count()).toBe(0);
    await page.keyboard.press('Numpad2');
    await page.locator('[role="status"] .verdict h3').waitFor();
    expect(await page.locator('[role="status"] .verdict .why a').count()).toBe(1);
    for (const rating of [1, 4, 2]) {
      await page.keyboard.press(`Digit${rating}`);
      await page.locator(`[data-rating="${rating}"][aria-pressed="true"]`).waitFor();
    }
    await page.keyboard.press('Space');
    await page.locator('.verdict').waitFor({ state: 'detached' });
    const left = (await readLog(page)).at(-1);
    expect(left?.kind === 'review' && left.rating).toBe(2);
  });

  test('익히는 문제가 몇 분 뒤에 오면 하루를 마쳤다고 하지 않고 언제 오는지 말한다', async () => {
    const [only] = entries;
    if (!only) throw new Error('no questions');
    // A profile of its own: the clock of a context cannot be let go again.
    const other = await newLearner(browser);
    const shown = await other.newPage();
    const noon = Date.parse('2026-11-24T12:00+09:00');
    await shown.clock.setFixedTime(noon);
    await narrowBank(shown, [only]);
    await shown.goto(at('/quiz/'));
    await shown.getByText('오늘 1문제').waitFor();
    await writeLog(shown, [review(only, 3)], noon);
    for (const path of ['/quiz/', '/quiz/review/', '/']) {
      await shown.goto(at(path));
      await shown.getByText('지금 풀 문제는 다 풀었어요').waitFor();
      await shown.getByText('아직 익히는 문제가 9분 뒤에 다시 나와요').waitFor();
    }
    await shown.goto(at('/quiz/'));
    await shown.getByText('9분 뒤').waitFor();
    await shown.clock.setFixedTime(noon + 9 * 60_000);
    await shown.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await shown.getByRole('heading', { name: '오늘 1문제' }).waitFor();
    await other.close();
  });

  test('틀린 문제, 한 대상, 섹션, 오늘 몫을 골라 푼다', async () => {
    const [wrong, right] = entries;
    if (!wrong || !right) throw new Error('no questions');
    await remember([review(wrong, 1), review(right, 3)]);
    const count = async (path: string) => {
      await openQuiz(page, path);
      return Number((await page.locator('.session-top .faint').innerText()).split('/')[1]);
    };
    expect(await count('/quiz/practice/?what=wrong')).toBe(1);
    expect(await count('/quiz/practice/?what=quick')).toBe(5);
    const about = wrong.about[0] ?? '';
    const same = entries.filter((entry) => entry.about.some((id) => id === about));
    expect(await count(`/quiz/practice/?about=${encodeURIComponent(about)}`)).toBe(same.length);
    const own = entries.filter(({ section }) => section === wrong.section);
    const address = `/quiz/practice/?section=${encodeURIComponent(wrong.section)}`;
    expect(await count(address)).toBe(own.length);
    expect(await count('/quiz/review/')).toBeGreaterThan(10);
  });

  test('여덟 번 잊은 문제는 쉬운 문제 다음에, 노트로 가는 길과 함께 나온다', async () => {
    const leech = entries.find(({ id }) => id.endsWith('/recall'));
    const easier = entries.find(({ id }) => id === leech?.id.replace(/recall$/, 'purpose'));
    if (!leech || !easier) throw new Error('no command is asked in two ways');
    const ago = (days: number) => Date.now() - days * day;
    await remember([review(leech, 4)], ago(60));
    for (let lapse = 0; lapse < 8; lapse += 1)
      await writeLog(page, [review(leech, 1), review(leech, 3)], ago(50 - lapse * 6));
    await narrowBank(page, [leech, easier]);
    await openQuiz(page, '/quiz/review/');
    await page.getByText('모르겠어요').click();
    await page.locator('.verdict').waitFor();
    expect(await page.locator('.leech').count()).toBe(0);
    await page.keyboard.press('Digit4');
    await page.locator('.next').click();
    await page.locator('.verdict').waitFor({ state: 'detached' });
    await page.getByText('모르겠어요').click();
    await page.locator('.leech').waitFor();
    expect(await page.locator('.why a').getAttribute('href')).toContain('/notes/');
  });

  test('노트가 바꾸거나 없앤 문제는 한 번만 알린다', async () => {
    const [changed, removed] = entries;
    if (!changed || !removed) throw new Error('no questions');
    await remember([review(changed, 3, 'old'), review(removed, 3)]);
    await narrowBank(
      page,
      entries.filter((entry) => entry !== removed),
    );
    await page.reload();
    const news = page.getByText('노트가 바뀌어 사라진 문제가 1개, 달라진 문제가 1개 있어요');
    await news.waitFor();
    await page.reload();
    await page.locator('.home-due').waitFor();
    await page.waitForTimeout(800);
    expect(await news.count()).toBe(0);
  });

  test('첫 복습을 마치면 지우지 말라고 청하고, 다른 기기에서 가져온 기록은 합쳐진다', async () => {
    await using _persistence = await page.addInitScript(() => {
      const asked = { count: 0 };
      Object.assign(globalThis, { persistAsked: asked });
      navigator.storage.persisted = () => Promise.resolve(false);
      navigator.storage.persist = () => {
        asked.count += 1;
        return Promise.resolve(true);
      };
    });
    await narrowBank(page, entries.slice(0, 2));
    const persisted = () =>
      page.evaluate(() => (globalThis as { persistAsked?: { count: number } }).persistAsked?.count);
    await openQuiz(page, '/quiz/practice/?what=quick');
    expect(await persisted()).toBe(0);
    for (let left = 20; left > 0 && (await page.locator('.finished').count()) === 0; left -= 1) {
      await page.getByText('모르겠어요').click();
      await page.keyboard.press('Digit4');
      await page.locator('.next').click();
      await page.locator('.verdict').waitFor({ state: 'detached' });
    }
    await expect.poll(persisted, patient).toBe(1);
    await page.goto(at('/settings/'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '기록 내보내기' }).click(),
    ]);
    const mine = await readLog(page);
    const text = await readFile(await file.path(), 'utf8');
    const other = await newLearner(browser);
    const there = await other.newPage();
    await openQuiz(there, '/quiz/practice/?what=quick');
    await answerFast(there, 1);
    const theirs = await readLog(there);
    await there.goto(at('/settings/'));
    const name = { name: 'doesaegim.json', mimeType: 'application/json' };
    await there.setInputFiles('input[type="file"]', { ...name, buffer: Buffer.from(text) });
    await there.getByText(`기록 ${mine.length}개를 새로 가져왔어요`).waitFor();
    const ids = (log: typeof mine) => log.map(({ id }) => id).toSorted();
    expect(ids(await readLog(there))).toEqual(ids([...mine, ...theirs]));
    await other.close();
  });

  test('통계는 그림마다 같은 것을 표로도 보인다', async () => {
    const met = entries.slice(0, 30);
    const ago = (days: number) => Date.now() - days * day;
    await remember(
      met.map((entry) => review(entry, 4)),
      ago(20),
    );
    await writeLog(
      page,
      met.map((entry, index) => review(entry, index % 5 ? 3 : 1)),
      ago(1),
    );
    await page.goto(at('/quiz/stats/'));
    await page.locator('.totals').waitFor();
    const charts = page.locator('figure.chart');
    const count = await charts.count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let index = 0; index < count; index += 1) {
      const chart = charts.nth(index);
      expect(await chart.locator('svg[role="img"]').first().getAttribute('aria-label')).not.toBe(
        '',
      );
      expect(await chart.locator('tbody tr').count()).toBeGreaterThan(0);
    }
    await page.locator('.hardest li').first().waitFor();
    expect(await page.locator('.section-recall tbody tr').count()).toBeGreaterThan(5);
  });

  test('시계를 되돌리거나 앞당겨도 이어서 풀고, 기한을 잃지 않는다', async () => {
    const [first] = entries;
    if (!first) throw new Error('no questions');
    // A clock that was ten years ahead, and is right again.
    await remember([review(first, 3)], Date.now() + 3650 * day);
    await narrowBank(page, [first]);
    await openQuiz(page, '/quiz/review/');
    await page.getByText('모르겠어요').click();
    await page.locator('.rate small').first().waitFor();
    for (const wait of await page.locator('.rate small').allInnerTexts())
      expect(wait).toMatch(/^[1-9][\d.]*(분 뒤|시간 뒤|일|달|년)$/);
    await page.keyboard.press('Digit3');
    await page.locator('.next').click();
    await expect.poll(async () => (await readLog(page)).length, patient).toBe(2);
    const [, later] = await readLog(page);
    expect(later?.at).toBeLessThan(Date.now() + day);
  });
});
