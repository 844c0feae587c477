import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as toText } from 'hast-util-to-string';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { makeScratch, type Scratch } from '../setup/build-project.ts';

let scratch: Scratch;

beforeEach(async () => {
  scratch = await makeScratch();
});
afterEach(() => scratch.remove());

const cp949 = Uint8Array.of(0x23, 0x20, 0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb3, 0xeb, 0xc6, 0xae);
const note = '# 섹션 1: 시작\n\n`docker ps`로 컨테이너를 본다.\n';

/** Nothing of the build that failed is left beside it. */
async function expectOldSite(): Promise<void> {
  expect(await readdir(scratch.folder)).toEqual(['dist', 'notes', 'quizzes']);
  expect(await readFile(join(scratch.folder, 'dist/index.html'), 'utf8')).toBe('앞서 만든 사이트');
}

test('노트 폴더가 없으면 멈추고 어떻게 할지 말한다', async () => {
  const { code, output } = await scratch.build();
  expect(code).toBe(1);
  expect(output).toContain('NOTES_DIR');
});

test('SITE_URL이 주소가 아니면 멈추고 어떻게 쓸지 말한다', async () => {
  await scratch.write({ 'notes/docker/01.md': note });
  const { code, output } = await scratch.build({ SITE_URL: 'example.com' });
  expect(code).toBe(1);
  expect(output).toMatch(/^SITE_URL이 .*'example\.com'\n +→ https:/);
});

test('고쳐야 할 문제를 자리와 함께 한꺼번에 알리고, 앞서 만든 사이트는 그대로 둔다', async () => {
  await scratch.write({
    'notes/docker/01.md': note,
    'notes/docker/02.md': '# 섹션 1: 또 하나\n\n글.\n',
    'notes/docker/03.md': cp949,
    'notes/docker/04.md': '---\ntitle: [닫지 않음\n---\n\n# 섹션 4: 머리\n\n글.\n',
    'notes/docker/lexicon.yaml': 'terms:\n  - term: 볼륨\n    kind: 없는종류\n',
    'quizzes/docker/01.yaml': 'section: 9\nquestions: []\n',
    'quizzes/docker/02.yaml': 'section: 1\nquestions: [\n',
    'dist/index.html': '앞서 만든 사이트',
  });
  const { code, output } = await scratch.build();
  expect(code).toBe(1);
  expect(output).toMatch(/docker\/02\.md:1:1 .*섹션 1/);
  expect(output).toMatch(/docker\/03\.md:1:1 .*CP949/);
  expect(output).toMatch(/docker\/04\.md:\d+:\d+ /);
  expect(output).toMatch(/lexicon\.yaml:3:5 .*`kind`는 object, .*없는종류.*\n.*→ .*바꾸십시오/);
  expect(output).toMatch(/docker\/01\.yaml:1:\d+ .*9/);
  expect(output).toMatch(/docker\/02\.yaml:\d+:\d+ .*YAML/);
  await expectOldSite();
});

test('퀴즈만 깨졌어도 멈추고 앞서 만든 사이트만 남긴다', async () => {
  await scratch.write({
    'notes/docker/01.md': note,
    'quizzes/docker/01.yaml': 'section: 9\nquestions: []\n',
    'dist/index.html': '앞서 만든 사이트',
  });
  const { code, output } = await scratch.build();
  expect(code).toBe(1);
  expect(output).toMatch(/^\S*docker\/01\.yaml:1:\d+ .*9/m);
  expect(output).not.toContain('Error');
  await expectOldSite();
}, 120_000);

test('만들다가 깨져도 앞서 만든 사이트만 남는다', async () => {
  await scratch.write({
    'notes/docker/01.mdx': `import 없음 from './없음.astro';\n\n${note}\n<없음 />\n`,
    'quizzes/.keep': '',
    'dist/index.html': '앞서 만든 사이트',
  });
  const { code, output } = await scratch.build();
  expect(code).toBe(1);
  expect(output).toContain('없음.astro');
  await expectOldSite();
}, 120_000);

test('이상한 마크업이 있는 노트도 글을 잃지 않고 만들며, 위험한 HTML은 글자로만 보인다', async () => {
  const page = await readFile(join(inject('smallSite'), 'dist/notes/check/1/index.html'), 'utf8');
  const tree = fromHtml(page);
  expect(selectAll('[onclick], [href^="javascript:"], main img', tree)).toEqual([]);
  expect(selectAll('script', tree).filter((script) => toText(script).includes('hacked'))).toEqual(
    [],
  );
  expect(page).toContain('<kbd>Ctrl</kbd>');
  expect(page).toContain('window.hacked = true');
  expect(page).toContain('닫지 않은');
  expect(page).toContain('href="https://example.com/a.png"');
});
