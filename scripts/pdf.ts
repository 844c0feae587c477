import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { findOrInstallBrowser } from './find-browser.ts';
import { listSheets } from './list-sheets.ts';

const target = process.argv[2] ?? 'pdf';
const site = process.env.OUT_DIR ?? 'dist';

const executablePath = findOrInstallBrowser();
if (!executablePath) {
  console.error('크롬이나 크로미엄을 찾지 못했습니다. 설치하거나 CHROME_PATH로 알려 주십시오.');
  process.exit(1);
}
const sheets = await listSheets(site);
const server = await preview({ outDir: site, logLevel: 'error', server: { port: 4410 } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  const base = (process.env.SITE_BASE ?? '/').replace(/\/?$/, '');
  for (const sheet of sheets) {
    await page.goto(`http://localhost:${server.port}${base}/${sheet}`);
    await page.evaluate(() => document.fonts.ready);
    const path = join(
      target,
      `${sheet
        .replace(/^sheets\//, '')
        .replace(/\/$/, '')
        .replaceAll('/', '-')}.pdf`,
    );
    await mkdir(dirname(path), { recursive: true });
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
    console.log(path);
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
