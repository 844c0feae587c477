import subsetFont from 'subset-font';

/** A face of the site: where it comes from, what of it is kept, and its place in the style sheet. */
export type Face = {
  family: string;
  name: string;
  /** The package's file. */
  source: string;
  weight: string;
  /** Which characters the face is for, of those in use. */
  covers: RegExp;
  axes?: Record<string, { min: number; max: number }>;
};

export const faces: readonly Face[] = [
  {
    family: 'Pretendard Cut',
    name: 'text',
    source: 'pretendard/dist/web/variable/woff2/PretendardVariable.woff2',
    weight: '400 700',
    covers: /./u,
    axes: { wght: { min: 400, max: 700 } },
  },
  ...(['500', '700'] as const).map((weight) => ({
    family: 'JetBrains Mono Cut',
    name: `mono-${weight}`,
    source: `@fontsource/jetbrains-mono/files/jetbrains-mono-latin-${weight}-normal.woff2`,
    weight: weight === '500' ? '400 500' : '600 700',
    covers: /[\u0020-\u007e·…–—]/u,
  })),
];

/** The characters of the texts, each once and in order; ASCII is always among them. */
export function collectGlyphs(texts: readonly string[]): string {
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at));
  const found = new Set(ascii);
  for (const text of texts) for (const glyph of text.normalize('NFC')) found.add(glyph);
  return [...found]
    .filter((glyph) => glyph >= ' ')
    .sort()
    .join('');
}

/** The face cut to the given characters, as WOFF2. Kerning stays; alternates do not. */
export async function cutFace(face: Face, font: Buffer, glyphs: string): Promise<Buffer> {
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

/** The style sheet that declares the faces lying beside it. */
export function fontStyles(): string {
  const rules = faces.map(
    ({ family, name, weight }) => `@font-face {
  font-family: '${family}';
  src: url('./${name}.woff2') format('woff2');
  font-weight: ${weight};
  font-display: swap;
}`,
  );
  return [...rules, fallback].join('\n');
}
