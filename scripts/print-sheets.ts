import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { toBase } from '../src/site-url.ts';
import { listSheets } from './list-sheets.ts';

/** A sheet's address below the base of the site, and its print. */
export type Print = { sheet: string; pdf: string };

const cache = '.cache/sheets';
const origin = 'http://sheets.invalid';
const base = toBase(process.env.SITE_BASE ?? '');

/**
 * Every sheet of a built site as an A4 PDF. Prints are kept by the page they were made from, so
 * that only what has changed is printed again.
 */
export async function printSheets(site: string, executablePath: string): Promise<Print[]> {
  const { mtimeMs, size } = await stat(executablePath);
  const prints = await Promise.all(
    listSheets(site).map(async (sheet): Promise<Print> => {
      const folder = join(site, sheet);
      const page = await readFile(join(folder, 'index.html'));
      const margins = await readFile(join(folder, 'page.css'));
      const hash = createHash('sha256').update(`${executablePath} ${mtimeMs} ${size}`);
      const name = hash.update(page).update(margins).digest('hex').slice(0, 24);
      return { sheet, pdf: join(cache, `${name}.pdf`) };
    }),
  );
  const missing = await findMissing(prints);
  if (missing.length > 0) await printAll(site, missing, executablePath);
  return prints;
}

async function findMissing(prints: readonly Print[]): Promise<Print[]> {
  const found = await Promise.all(prints.map(({ pdf }) => stat(pdf).catch(() => null)));
  return prints.filter((_, at) => found[at] === null);
}

async function printAll(site: string, prints: Print[], executablePath: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await openSite(browser, site);
    const queue = [...prints];
    await Promise.all([printQueue(context, queue), printQueue(context, queue)]);
  } finally {
    await browser.close();
  }
}

/** The site from its folder, without a server or a script: a print shows what the build wrote. */
async function openSite(browser: Browser, site: string): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(site, decodeURI(pathname.slice(base.length)));
    await route.fulfill({ path: pathname.endsWith('/') ? join(path, 'index.html') : path });
  });
  return context;
}

async function printQueue(context: BrowserContext, queue: Print[]): Promise<void> {
  const page = await context.newPage();
  for (let next = queue.shift(); next; next = queue.shift()) {
    await page.goto(`${origin}${base}${next.sheet}`, { waitUntil: 'load' });
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    // A print that broke off must not be taken for a whole one.
    await writeFile(`${next.pdf}.new`, bytes);
    await rename(`${next.pdf}.new`, next.pdf);
  }
}

/** Puts each print where `place` wants it. */
export async function copyPrints(
  prints: readonly Print[],
  place: (sheet: string) => string,
): Promise<void> {
  await Promise.all(prints.map(({ sheet, pdf }) => copyFile(pdf, place(sheet))));
}
