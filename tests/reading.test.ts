import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { newLearner } from './setup/learner.ts';

describe.skipIf(!hasBrowser)('읽기', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test('본문의 말에 머물면 그 말의 페이지가 하는 첫말이 보이고, Esc로 닫힌다', async () => {
    const page = await (await newLearner(browser)).newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(at('/notes/docker-kubernetes/11/'));
    const mention = page.locator('.prose a.mention[data-kind=concept]').first();
    const preview = page.locator('#preview:popover-open');
    await mention.hover();
    await preview.waitFor();
    const shown = await preview.innerText();
    expect(await mention.getAttribute('aria-describedby')).toBe('preview');
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(errors).toEqual([]);

    await mention.click();
    await page.waitForURL('**/concepts/**');
    const title = await page.locator('main h1').innerText();
    const lead = await page.locator('main .lead').innerText();
    const [kind, name, ...text] = shown.split('\n').filter(Boolean);
    expect(kind).toContain('개념');
    expect(name?.replace(/\s+/g, ' ')).toBe(title.replace(/\s+/g, ' ').trim());
    expect(text.join('')).not.toBe('');
    expect(lead.replace(/\s+/g, ' ')).toContain(text.join(' '));
  });

  test('지도는 좁은 화면에서도 옆으로 밀리지 않고, 가리킨 개념의 이웃을 잇는다', async () => {
    const page = await (await newLearner(browser)).newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at('/map/'));
    const widest = await page
      .locator('[data-map], [data-map] *')
      .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(widest).toBeLessThanOrEqual(320);
    const concept = page.locator('[data-map] [data-contrasts]').first();
    const rivals = (await concept.getAttribute('data-contrasts'))?.split(' ') ?? [];
    await concept.hover();
    expect(await page.locator('[data-map] .dashed').count()).toBe(rivals.length);
    expect(await page.locator(`[data-id="${rivals[0]}"]`).getAttribute('class')).toContain('on');
    await concept.dispatchEvent('focusout');
    expect(await page.locator('[data-map] path').count()).toBe(0);
  });

  test('기기의 첫 페이지는 굵은 글꼴을 기다리지 않고, 다음 페이지부터 쓴다', async () => {
    const page = await (await newLearner(browser)).newPage();
    const section = at('/notes/docker-kubernetes/1/');
    const loadsBold = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts]
          .filter(({ family, status }) => family.includes('Cut') && status === 'loaded')
          .some(({ weight }) => weight.includes('700'));
      });
    await page.goto(section, { waitUntil: 'load' });
    expect(await loadsBold()).toBe(false);
    await page.waitForFunction(() => localStorage.getItem('faces') === 'all');
    await page.goto(section, { waitUntil: 'load' });
    expect(await loadsBold()).toBe(true);

    const print = await (await newLearner(browser)).newPage();
    await print.goto(at('/sheets/docker-kubernetes/1/'), { waitUntil: 'load' });
    expect(await print.evaluate(() => document.documentElement.dataset['faces'])).toBe('all');
  });
});
