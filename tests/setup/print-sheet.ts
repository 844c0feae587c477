import type { Browser } from 'playwright-core';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { at } from './browser.ts';

/** A letter of a printed sheet with the page and column that it stands in. */
type Letter = { letter: string; place: string };

export type PrintedSheet = {
  pages: number;
  /** Problems of the print, in words; empty for a good one. */
  problems: string[];
  /** All text without blanks. */
  text: string;
};

const smallest = 8;
const margin = { side: 22, bottom: 34, width: 595, height: 842 };

/** Prints a sheet to PDF through Chromium, with the learner's own values, and reads it back. */
export async function printSheet(
  browser: Browser,
  path: string,
  values: Record<string, string> = {},
): Promise<PrintedSheet> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(
    (stored) => localStorage.setItem('placeholders', stored),
    JSON.stringify(values),
  );
  await page.goto(at(path), { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const entries = await page.locator('.paper .entry').allInnerTexts();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  await context.close();
  return readPrint(new Uint8Array(pdf), entries.map(squeeze));
}

const squeeze = (text: string) => text.replace(/\s+/g, '').normalize('NFC');

async function readPrint(data: Uint8Array, entries: readonly string[]): Promise<PrintedSheet> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const problems: string[] = [];
  const letters: Letter[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    letters.push(...(await readPage(page, number, problems)));
    problems.push(...(await findForeignFonts(page)));
  }
  problems.push(...findSplit(letters, entries));
  const text = letters.map(({ letter }) => letter).join('');
  return { pages: document.numPages, problems: [...new Set(problems)], text };
}

async function readPage(page: PDFPageProxy, number: number, problems: string[]): Promise<Letter[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
    if (y < margin.bottom) return [];
    if (Math.hypot(a, b) < smallest)
      problems.push(`${Math.hypot(a, b).toFixed(2)} pt: ${item.str}`);
    const isOutside =
      x < margin.side || x + item.width > margin.width - margin.side || y > margin.height - 20;
    if (isOutside) problems.push(`${number}쪽 밖으로 나감: ${item.str}`);
    const place = `${number}쪽 ${x < margin.width / 2 ? '왼쪽' : '오른쪽'}`;
    return [...squeeze(item.str)].map((letter) => ({ letter, place }));
  });
}

async function findForeignFonts(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = argsArray.filter((_, at) => fnArray[at] === OPS.setFont).map(([id]) => String(id));
  return [...new Set(ids)]
    .map((id) => page.commonObjs.get(id) as { name: string; missingFile?: boolean })
    .filter(({ missingFile }) => missingFile)
    .map(({ name }) => `글꼴이 들어 있지 않음: ${name}`);
}

/** Cards that begin in one column and end in another, and cards that are not there whole. */
function findSplit(letters: readonly Letter[], entries: readonly string[]): string[] {
  const text = letters.map(({ letter }) => letter).join('');
  let from = 0;
  return entries.flatMap((entry) => {
    const start = text.indexOf(entry, from);
    if (start < 0) return text.includes(entry) ? [] : [`빠지거나 잘린 카드: ${entry.slice(0, 60)}`];
    from = start + 1;
    const places = new Set(letters.slice(start, start + entry.length).map(({ place }) => place));
    return places.size > 1 ? [`나뉜 카드 (${[...places].join(' → ')}): ${entry.slice(0, 60)}`] : [];
  });
}
