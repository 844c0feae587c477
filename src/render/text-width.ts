/**
 * Advance widths of Pretendard at weight 400 in thousandths of an em, for U+0020 to U+007E, read from
 * the font's own `hmtx` table. A Hangul syllable is 864; the rest is taken as wide as a syllable.
 */
const ascii = [
  251, 257, 379, 600, 607, 862, 609, 201, 341, 341, 471, 627, 258, 433, 254, 334, 596, 438, 587,
  617, 624, 597, 613, 552, 606, 613, 254, 254, 627, 627, 627, 479, 880, 646, 619, 693, 686, 567,
  557, 709, 706, 244, 516, 621, 533, 853, 718, 727, 604, 727, 608, 607, 611, 707, 646, 915, 612,
  634, 595, 341, 334, 341, 442, 425, 469, 535, 591, 529, 591, 553, 337, 579, 563, 218, 218, 517,
  218, 834, 557, 567, 579, 579, 350, 496, 340, 553, 529, 777, 513, 529, 513, 341, 306, 341, 627,
];
const syllable = 864;

/** How wide a line of text is in Pretendard, in em. */
export function textWidth(text: string): number {
  const widths = [...text.normalize('NFC')].map(
    (glyph) => ascii[(glyph.codePointAt(0) ?? 0) - 32] ?? syllable,
  );
  return widths.reduce((sum, width) => sum + width, 0) / 1000;
}
