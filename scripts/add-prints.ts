import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { copyPrints, printSheets } from './print-sheets.ts';

/*
 * Adds the sheets as PDF to the site that was just built, where the machine has a browser. A site
 * without them is whole: its button prints instead.
 */
const site = process.env.OUT_DIR ?? 'dist';
const browser = findBrowser();
if (browser) {
  const started = Date.now();
  try {
    const prints = await printSheets(site, browser);
    await copyPrints(prints, (sheet) => join(site, sheet, 'sheet.pdf'));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`치트시트 PDF ${prints.length}개를 넣었습니다 (${seconds}초).`);
  } catch (error) {
    console.warn('치트시트 PDF를 넣지 못했습니다. 페이지에서는 인쇄 단추가 대신합니다.', error);
  }
}
