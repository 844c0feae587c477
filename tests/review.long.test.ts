import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createChance } from '../src/review/shuffle.ts';
import { at, browserFlags, hasBrowser } from './setup/browser.ts';
import { answerFast, countReviews, openQuiz } from './setup/learner.ts';

const kills = 100;

describe.skipIf(!hasBrowser)('브라우저가 죽을 때', () => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'doesaegim-kill-'));
  });
  // What the last one killed still held may take a moment to be let go.
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));

  test(`아무 때나 ${kills}번 죽여도 저장되었다고 보인 답은 하나도 잃지 않는다`, async () => {
    const chance = createChance('kill');
    let shown = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const { page, process } = await start(profile);
      const saved = Promise.withResolvers<void>();
      await page.exposeFunction('tellSaved', () => {
        shown += 1;
        saved.resolve();
      });
      await openQuiz(page, '/quiz/practice/?what=quick');
      const kept = await countReviews(page);
      expect(kept).toBeGreaterThanOrEqual(shown);
      shown = kept;
      void answerFast(page, 50).catch(() => undefined);
      // Some die before the first answer is saved, most in between later ones, however slow the machine.
      if (chance() < 0.8) await saved.promise;
      await new Promise((resolve) => setTimeout(resolve, chance() * 400));
      await killNow(process);
    }
    const { page, process } = await start(profile);
    await page.goto(at('/quiz/'));
    const kept = await countReviews(page);
    await killNow(process);
    expect(kept).toBeGreaterThanOrEqual(shown);
    expect(shown).toBeGreaterThan(kills * 0.75);
  });

  test('죽으면서 반쯤 쓴 것이 있어도 그 뒤의 답까지 되찾는다', async () => {
    const home = await mkdtemp(join(tmpdir(), 'doesaegim-torn-'));
    const answerAndDie = async () => {
      const { page, process } = await start(home);
      await openQuiz(page, '/quiz/practice/?what=quick');
      await answerFast(page, 3);
      const kept = await countReviews(page);
      await killNow(process);
      return kept;
    };
    const before = await answerAndDie();
    await tearLog(home);
    const behind = await answerAndDie();
    const last = await answerAndDie();
    expect(before).toBeGreaterThan(0);
    expect(behind).toBeGreaterThan(before);
    expect(last).toBeGreaterThan(behind);
    await rm(home, { recursive: true, force: true, maxRetries: 10 });
  });
});

/** Chromium as a process of ours, so that it can be killed; one profile for all its lives. */
async function start(profile: string): Promise<{ page: Page; process: ChildProcess }> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const process = spawn(
    inject('chromePath'),
    [
      '--headless',
      ...browserFlags,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const browser = await connect(profile);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.route('**/sw.js', (route) => route.abort());
  return { page, process };
}

async function connect(profile: string): Promise<Browser> {
  for (;;) {
    const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = /^\d+\n/.exec(file)?.[0].trim();
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends IndexedDB's log in the head of a record of 400 bytes, which LevelDB writes before the record itself. */
async function tearLog(home: string): Promise<void> {
  const folder = join(home, 'Default/IndexedDB');
  const names = await readdir(folder, { recursive: true });
  const log = names.find((name) => name.endsWith('.log')) ?? '';
  await appendFile(join(folder, log), Uint8Array.of(1, 2, 3, 4, 0x90, 1, 1));
}

/** The browser with all its processes, without a chance to write anything more. */
async function killNow(process: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => process.once('exit', resolve));
  // The group: renderers and the storage service die at the same instant.
  globalThis.process.kill(-(process.pid ?? 0), 'SIGKILL');
  await ended;
}
