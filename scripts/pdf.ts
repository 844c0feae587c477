import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findOrInstallBrowser } from './find-browser.ts';
import { copyPrints, printSheets } from './print-sheets.ts';

const target = process.argv[2] ?? 'pdf';
const site = process.env.OUT_DIR ?? 'dist';

const browser = findOrInstallBrowser();
if (!browser) {
  console.error('크롬이나 크로미엄을 찾지 못했습니다. 설치하거나 CHROME_PATH로 알려 주십시오.');
  process.exit(1);
}
/** `sheets/docker/3/` is `docker-3.pdf`. */
const place = (sheet: string) => join(target, `${sheet.split('/').slice(1, -1).join('-')}.pdf`);

const prints = await printSheets(site, browser);
await mkdir(target, { recursive: true });
await copyPrints(prints, place);
for (const { sheet } of prints) console.log(place(sheet));
