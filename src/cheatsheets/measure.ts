import type { Sheet, SheetEntry } from '../model/sheet.ts';

/*
 * How much paper a sheet takes, counted in lines of 8.4 pt type at 1.42 in a column of 93 mm: 64 of
 * them stand in a column of A4, four columns in two pages. The estimate is on the large side.
 */
const columnWidth = 263;
const textSize = 8.4;
const codeAdvance = 8.2 * 0.6;

/** What two pages hold: the room for title, group heads and uneven columns is taken off. */
export const twoPages = 4 * 64 * 0.84;

/** The lines a sheet takes on paper. */
export function measureSheet(sheet: Sheet): number {
  const groups = sheet.groups.map(({ entries }) => 2.2 + sum(entries.map(measureEntry)));
  const concepts = sheet.concepts.map(({ term, text }) => textLines(`${term} ${text}`) + 0.3);
  const tables = sheet.comparisons.map(measureTable);
  const traps = sheet.traps.map(({ title, text }) => textLines(title) + textLines(text) + 1.4);
  const heads = [concepts, tables, traps].filter(({ length }) => length > 0).length * 2.2;
  return sum([...groups, ...concepts, ...tables, ...traps, heads]);
}

function measureEntry({ code, text, options, risk }: SheetEntry): number {
  const optionWidth = columnWidth - 95;
  return (
    Math.ceil(([...code].length * codeAdvance) / columnWidth) +
    textLines(text) +
    (risk ? textLines(`▲ ${risk}`) : 0) +
    sum(options.map((option) => textLines(option.text, optionWidth))) +
    0.6
  );
}

function measureTable({ title, subjects, rows }: Sheet['comparisons'][number]): number {
  const cell = columnWidth / (subjects.length + 1) - 10;
  const lines = [{ attribute: '', values: subjects }, ...rows].map(({ attribute, values }) =>
    Math.max(...[attribute, ...values].map((value) => textLines(value, cell))),
  );
  return textLines(title) + sum(lines.map((count) => count + 0.5)) + 1;
}

/** A syllable is 0.864 em wide in Pretendard, other letters near 0.56 em. */
function textLines(text: string, width = columnWidth): number {
  let ems = 0;
  for (const glyph of text) ems += glyph < '\u1100' ? 0.56 : 0.864;
  return Math.max(1, Math.ceil((ems * textSize * 1.04) / width));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
