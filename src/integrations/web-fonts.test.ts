import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTexts } from './web-fonts.ts';

test('글과 함께 폴더와 파일의 이름도 글꼴에 담을 글이다', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doesaegim-fonts-'));
  await mkdir(join(folder, '노트/요리'), { recursive: true });
  await writeFile(join(folder, '노트/요리/빵.MD'), '오븐');
  await writeFile(join(folder, '노트/요리/그림.png'), '');
  const texts = await readTexts(join(folder, '노트'));
  await rm(folder, { recursive: true });
  expect(texts).toEqual(['노트/요리/빵.MD', '오븐']);
});
