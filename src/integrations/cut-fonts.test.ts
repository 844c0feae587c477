import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { collectGlyphs, cutFace, faces, fontStyles } from './cut-fonts.ts';

const { resolve } = createRequire(import.meta.url);

test('쓰인 글자를 한 번씩, NFC로 모은다', () => {
  const glyphs = collectGlyphs(['되새김'.normalize('NFD'), '새\n김']);
  expect(glyphs.replace(/[ -~]/g, '')).toBe('김되새');
  expect(glyphs).toContain('A');
});

test('글꼴은 모두 합쳐 180 KB 안이고, 글자가 적으면 더 작다', async () => {
  const many = Array.from({ length: 850 }, (_, at) => String.fromCodePoint(0xac00 + at * 12)).join(
    '',
  );
  const cut = async (glyphs: string) => {
    const cuts = await Promise.all(
      faces.map(async (face) => cutFace(face, await readFile(resolve(face.source)), glyphs)),
    );
    return cuts.reduce((sum, { length }) => sum + length, 0);
  };
  const all = await cut(collectGlyphs([many]));
  expect(all).toBeLessThan(180_000);
  expect(await cut(collectGlyphs(['되새김']))).toBeLessThan(all / 3);
}, 30_000);

test('스타일은 곁에 놓인 파일만 가리킨다', () => {
  const sources = [...fontStyles().matchAll(/url\('([^']+)'\)/g)].map(([, url]) => url);
  expect(new Set(sources)).toEqual(new Set(faces.map(({ name }) => `./${name}.woff2`)));
});

test('첫 페이지의 서체에는 굵은 것이 없다', () => {
  const first = fontStyles()
    .split('@font-face')
    .filter((rule) => rule.includes(' First'));
  expect(first).toHaveLength(2);
  for (const rule of first) expect(rule).not.toContain('bold');
});
