import type { TestProject } from 'vitest/node';
import { copyOwnNotes, makeScratch } from './build-project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The scratch folder of the small site, which is in its `dist`. */
    smallSite: string;
  }
}

export const origin = 'https://example.org';

/** How the small site is built. */
export const smallSiteEnv = {
  SITE_BASE: '/notes/',
  SITE_URL: origin,
  REPOSITORY_URL: 'https://github.com/a/b/',
};

/** Markup that does not close, HTML that runs and links that lead nowhere good, in a course named as one of the tools is. */
const roughNote = [
  '# 섹션 1: 거친 노트',
  '',
  'docker login`을 통해 로그인` 한다. 닫지 않은 `백틱이 있다.',
  '',
  '<script>window.hacked = true</script> <kbd>Ctrl</kbd> <b onclick="x()">굵게</b>',
  '',
  '[누르지 마세요](javascript:alert(1)) :::unknown{지시문}',
  '',
  '![남의 그림](https://example.com/a.png) [받기](100%25%20%231%3F.txt)',
  '',
].join('\n');

/** Builds the first of the own notes and a rough one, once for all who read a whole site. */
export default async function buildSmallSite(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await makeScratch();
  await copyOwnNotes(scratch, 3);
  await scratch.write({ 'notes/check/01.md': roughNote, 'notes/check/100% #1?.txt': '받은 글' });
  const { code, output } = await scratch.build(smallSiteEnv);
  if (code !== 0) throw new Error(output);
  project.provide('smallSite', scratch.folder);
  return scratch.remove;
}
