import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { openScratch, readTree } from '../setup/build-project.ts';
import { smallSiteEnv } from '../setup/small-site.ts';

const scratch = openScratch(inject('smallSite'));
let first: Map<string, Buffer>;

async function buildInto(outName: string, more = {}): Promise<Map<string, Buffer>> {
  const { code, output } = await scratch.build({ ...smallSiteEnv, ...more }, outName);
  expect(output).toContain('만들었습니다');
  expect(code).toBe(0);
  return readTree(join(scratch.folder, outName));
}

const listChanged = (a: Map<string, Buffer>, b: Map<string, Buffer>) =>
  [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => !a.get(path)?.equals(b.get(path) ?? Buffer.alloc(0)),
  );

beforeAll(async () => {
  first = await readTree(join(scratch.folder, 'dist'));
});

test('같은 노트는 시간대와 언어가 다른 곳에서도 바이트까지 같은 사이트가 된다', async () => {
  expect(first.size).toBeGreaterThan(100);
  const elsewhere = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' };
  expect(listChanged(first, await buildInto('second', elsewhere))).toEqual([]);
}, 120_000);

test('고친 노트는 그것을 보여 주는 페이지만 바꾼다', async () => {
  const note = join(scratch.folder, 'notes/docker-kubernetes/03-data-and-volumes.md');
  const text = await readFile(note, 'utf8');
  await writeFile(note, `${text.trimEnd()}\n\n이 문단은 이미지와 컨테이너를 모두 말한다.\n`);
  const changed = listChanged(first, await buildInto('third'));
  const pages = changed.filter((path) => /^(?!pagefind|data).*\.(html|md)$/.test(path));
  expect(pages).toContain('notes/docker-kubernetes/3/index.html');
  expect(pages).toContain('notes/docker-kubernetes/3/index.md');
  // Concepts that the new sentence names show it; everything else stays as it was.
  const others = pages.filter((path) => !path.startsWith('notes/docker-kubernetes/3/'));
  expect(others.filter((path) => !/^(concepts|map|check)\//.test(path))).toEqual([]);
  expect(others.filter((path) => path.startsWith('concepts/')).length).toBeLessThan(20);
  expect(changed.filter((path) => path.startsWith('_assets/'))).toEqual([]);
}, 120_000);
