import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWeighingPage, weighVisit } from '../scripts/weigh-visit.ts';
import { at, hasBrowser, openBrowser } from './setup/browser.ts';
import { listPageTypes } from './setup/page-types.ts';

/** In bytes: what a page to read may weigh, and how much of it may be script. */
const reading = { all: 50_000, script: 12_000 };
/**
 * In bytes: what a server sends before it waits for an answer, ten packets of 1,460 bytes (RFC 6928), less
 * 300 for the head of its answer.
 */
const atOnce = 14_300;
const audited = ['섹션', '개념', '명령어', '찾기'];
const readingPages = ['섹션', '개념', '명령어', '명령문', 'Compose 키', '치트시트', '노트 목록'];

const pageTypes = await listPageTypes();

test.each(audited)('%s 문서는 서버가 한 번에 보낼 만큼이다', async (name) => {
  const document = await fetch(at(pageTypes[name] ?? '/')).then((answer) => answer.arrayBuffer());
  expect(gzipSync(document, { level: 9 }).length).toBeLessThanOrEqual(atOnce);
});

describe.skipIf(!hasBrowser)('첫 방문의 무게', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openWeighingPage(browser);
  });
  afterAll(() => browser?.close());

  test.each(readingPages)(
    '%s 페이지는 글꼴 빼고 50 KB, 그중 스크립트는 12 KB 안이다',
    async (name) => {
      const { all, script, asked } = await weighVisit(page, at(pageTypes[name] ?? '/'));
      expect(asked.length).toBeGreaterThan(1);
      expect(all, asked.join('\n')).toBeLessThanOrEqual(reading.all);
      expect(script, asked.join('\n')).toBeLessThanOrEqual(reading.script);
    },
  );
});
