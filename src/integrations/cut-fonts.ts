/** A face of the site: where it comes from, what of it is kept, and its place in the style sheet. */
export type Face = {
  family: string;
  name: string;
  /** The package's file. */
  source: string;
  weight: string;
  /** Whether it is drawn bold: a device's first page does without. */
  bold: boolean;
  /** Which characters the face is for, of those in use. */
  covers: RegExp;
  /** Where a variable font is held. */
  axes?: Record<string, number>;
};

/** Two weights held fast: the first page loads one of them, half of what the variable font weighs. */
const textFaces = [
  { name: 'text', weight: '400', bold: false, axes: { wght: 400 } },
  { name: 'text-bold', weight: '500 700', bold: true, axes: { wght: 650 } },
].map((face) => ({
  ...face,
  family: 'Pretendard Cut',
  source: 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
  covers: /./u,
}));

const monoFaces = [
  { name: 'mono', weight: '400 500', bold: false, cut: 500 },
  { name: 'mono-bold', weight: '600 700', bold: true, cut: 700 },
].map(({ cut, ...face }) => ({
  ...face,
  family: 'JetBrains Mono Cut',
  source: `@fontsource/jetbrains-mono/files/jetbrains-mono-latin-${cut}-normal.woff2`,
  covers: /[\u0020-\u007e·…–—]/u,
}));

export const faces: readonly Face[] = [...textFaces, ...monoFaces];

/** The characters of the texts, each once and in order; ASCII is always among them. */
export function collectGlyphs(texts: readonly string[]): string {
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at));
  // Most of what is read is code, whose ASCII need not be looked at one by one.
  const others = texts.map((text) => text.normalize('NFC').replaceAll(/[\0-~]+/g, '')).join('');
  return [...new Set([...ascii, ...others])]
    .filter((glyph) => glyph >= ' ')
    .sort()
    .join('');
}

/** The face cut to the given characters, as WOFF2. Kerning stays; alternates do not. */
export async function cutFace(face: Face, font: Buffer, glyphs: string): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const wanted = [...glyphs].filter((glyph) => face.covers.test(glyph)).join('');
  return subsetFont(font, wanted, {
    targetFormat: 'woff2',
    keepFeatures: ['kern', 'ccmp', 'tnum', 'case'],
    noLayoutClosure: true,
    noHinting: true,
    ...(face.axes ? { variationAxes: face.axes } : {}),
  });
}

/**
 * Widths by the fonts' own tables: a Hangul syllable is 0.864 em in Pretendard and 0.92 em in Noto
 * Sans CJK, which is therefore set at 93.94 %; ascent and descent are Pretendard's (0.952, 0.241).
 */
const fallback = `@font-face {
  font-family: 'Pretendard Noto';
  src: local('Noto Sans CJK KR'), local('NotoSansCJKkr-Regular'), local('Noto Sans KR');
  size-adjust: 93.94%;
  ascent-override: 101.3%;
  descent-override: 25.7%;
  line-gap-override: 0%;
}`;

/**
 * The style sheet that declares the faces lying beside it. Families named `First` have no bold face: a
 * browser that fetches none draws it by itself.
 */
export function fontStyles(): string {
  const rules = faces.flatMap(({ family, name, weight, bold }) => {
    const families = bold ? [family] : [family, family.replace('Cut', 'First')];
    return families.map(
      (declared) => `@font-face {
  font-family: '${declared}';
  src: url('./${name}.woff2') format('woff2');
  font-weight: ${weight};
  font-display: swap;
}`,
    );
  });
  return [...rules, fallback].join('\n');
}
