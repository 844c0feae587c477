import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAttackNotes } from './attack-notes.ts';
import type { Attack } from './attacks.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { makeScratch, type Scratch } from './build-project.ts';
import { type Host, serveFolder } from './serve-folder.ts';
import { findDangers, watchPage } from './watch-page.ts';

/** Builds a site whose authors and visitors attack it, and opens all of it in Chromium. */
export function checkSafety(attacks: readonly Attack[]): void {
  describe.skipIf(!hasBrowser)(`공격 ${attacks.length}가지`, () => {
    let browser: Browser;
    let scratch: Scratch;
    let host: Host;
    beforeAll(async () => {
      scratch = await makeScratch();
      await scratch.write(writeAttackNotes(attacks));
      const { output } = await scratch.build();
      expect(output).toContain('만들었습니다');
      host = await serveFolder(join(scratch.folder, 'dist'));
      browser = await openBrowser();
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await host?.close();
      await scratch.remove();
    });

    /** A fresh visitor; what went wrong on the way is returned. */
    async function visit(walk: (page: Page) => Promise<string[] | void>): Promise<string[]> {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const { page, found } = await watchPage(context, host.url);
      const more = await walk(page);
      await page.waitForTimeout(100);
      await context.close();
      return [...found, ...(more ?? [])];
    }

    test('노트와 용어집의 것은 어느 페이지에서도 돌지 않고, 위험한 것이 남지도 않는다', async () => {
      const paths = await listPages(join(scratch.folder, 'dist'));
      const found = await visit(async (page) => {
        const dangers: string[] = [];
        for (const path of paths) {
          await page.goto(host.url + encodeURI(path));
          dangers.push(...(await findDangers(page)).map((danger) => `${path}: ${danger}`));
          await page.mouse.move(400, 300);
        }
        return dangers;
      });
      expect(paths.length).toBeGreaterThan(attacks.length);
      expect(found).toEqual([]);
    }, 600_000);

    test('퀴즈의 것은 문제, 보기, 답, 설명 어디에서도 돌지 않는다', async () => {
      let asked = 0;
      const found = await visit(async (page) => {
        const dangers: string[] = [];
        for (let number = 1; number <= Math.ceil(attacks.length / 12); number += 1) {
          await page.goto(`${host.url}quiz/practice/?section=section:attack/${number}`);
          const reveal = page.getByRole('button', { name: '모르겠어요, 답 보기' });
          const shown = () => reveal.or(page.locator('.finished')).first().waitFor();
          await shown();
          while (await reveal.isVisible()) {
            await reveal.click();
            dangers.push(...(await findDangers(page)));
            await page.locator('[data-rating="4"]').click();
            await page.locator('[data-rating="4"][aria-pressed=true]').waitFor();
            await page.locator('button.next').click();
            await shown();
            asked += 1;
            if (asked > attacks.length * 20) throw new Error('끝나지 않는 연습');
          }
        }
        return dangers;
      });
      expect(asked).toBeGreaterThanOrEqual(attacks.length);
      expect(found).toEqual([]);
    }, 600_000);

    test('자리표시자에 넣은 값은 글자일 뿐이다', async () => {
      const found = await visit(async (page) => {
        const dangers: string[] = [];
        await page.goto(`${host.url}commands/docker-run/`);
        for (const { payload } of attacks) {
          await page.evaluate(
            (value) => {
              localStorage.setItem('placeholders', JSON.stringify({ 이미지: value, 명령: value }));
              localStorage.setItem('theme', value);
            },
            payload.slice(0, 80),
          );
          await page.reload();
          const input = page.locator('[data-ph-input]').first();
          await input.fill(payload);
          dangers.push(...(await findDangers(page)));
        }
        return dangers;
      });
      expect(found).toEqual([]);
    }, 600_000);

    test('주소와 찾는 말에 넣은 것은 글자일 뿐이다', async () => {
      const found = await visit(async (page) => {
        const dangers: string[] = [];
        for (const { payload } of attacks) {
          const query = encodeURIComponent(payload);
          await page.goto(`${host.url}quiz/practice/?section=${query}&about=${query}#${query}`);
          await page.locator('main h1').first().waitFor();
          await page.goto(`${host.url}search/?q=${query}`);
          await page.locator('main input').first().fill(`${payload} `);
          await page.waitForTimeout(150);
          dangers.push(...(await findDangers(page)));
        }
        return dangers;
      });
      expect(found).toEqual([]);
    }, 600_000);

    test('들여오는 파일의 것은 돌지 않는다', async () => {
      const found = await visit(async (page) => {
        const dangers: string[] = [];
        await page.goto(`${host.url}settings/`);
        const input = page.locator('input[type=file]').first();
        for (const text of attacks.flatMap(({ payload }) => writeImports(payload))) {
          await input.setInputFiles({
            name: `${text.slice(0, 30)}.json`,
            mimeType: 'application/json',
            buffer: Buffer.from(text),
          });
          await page.waitForTimeout(50);
          dangers.push(...(await findDangers(page)));
        }
        return dangers;
      });
      expect(found).toEqual([]);
    }, 600_000);
  });
}

async function listPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/index\.html$/, ''));
}

/** A file that is no backup, and ones with the attack in the places that a backup has. */
const writeImports = (payload: string): string[] => [
  payload,
  JSON.stringify({ program: payload, version: 1, events: [] }),
  JSON.stringify({ program: 'doesaegim', version: payload, events: [] }),
  JSON.stringify({
    program: 'doesaegim',
    version: 1,
    exportedAt: payload,
    events: [{ id: payload, type: payload, question: payload, device: payload, at: 1 }],
  }),
];
