import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { drawPicture, type Picture, writePicture } from './draw-picture.ts';

const { resolve } = createRequire(import.meta.url);

/** By the entries of the navigation, whose colours are those of the style sheet. */
const pictures: Record<string, Picture> = {
  home: { title: '되새김', text: '읽은 것을 잊기 전에 다시 떠올리는 학습 노트', colour: '#0d6a64' },
  notes: { title: '노트', text: '개념과 명령어가 서로 이어지는 강의 노트', colour: '#1c1b19' },
  concepts: { title: '개념', text: '정의와 나오는 곳, 헷갈리는 것', colour: '#0d6a64' },
  commands: { title: '명령어', text: '뜻을 하나씩 뜯어본 명령줄', colour: '#36459b' },
  sheets: { title: '치트시트', text: 'A4 두 장 안에 드는 요약', colour: '#7a4d00' },
  quiz: { title: '퀴즈', text: '잊을 만할 때 다시 물어보는 문제', colour: '#75397a' },
};

/** Puts `og/<type>.png` beside the pages, one a type of page; what was drawn is kept until it changes. */
export function linkPictures(): AstroIntegration {
  let kept = '';
  return {
    name: 'link-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = fileURLToPath(new URL('.cache/pictures/', config.root));
      },
      'astro:build:done': async ({ dir }) => {
        await drawPictures(kept);
        const folder = join(fileURLToPath(dir), 'og');
        await mkdir(folder, { recursive: true });
        for (const name of Object.keys(pictures))
          await copyFile(join(kept, `${name}.png`), join(folder, `${name}.png`));
      },
    },
  };
}

async function drawPictures(folder: string): Promise<void> {
  const stamp = join(folder, 'drawn.json');
  const texts = Object.entries(pictures).map(([name, picture]) => [name, writePicture(picture)]);
  const wanted = JSON.stringify(texts);
  if ((await readFile(stamp, 'utf8').catch(() => null)) === wanted) return;
  await mkdir(folder, { recursive: true });
  const font = await readFile(resolve('pretendard/dist/public/static/Pretendard-Bold.otf'));
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  for (const [name = '', svg = ''] of texts)
    await writeFile(join(folder, `${name}.png`), drawPicture(svg, font));
  await writeFile(stamp, wanted);
}
