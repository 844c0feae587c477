import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges, readRepository } from './note-history.ts';

let root = '';
const notes = () => join(root, 'my notes');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'doesaegim-git-'));
  await mkdir(join(notes(), '도커'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

function git(...args: string[]): void {
  const date = '2026-03-01T12:00:00+09:00';
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['-C', root, ...who, ...args], { env, stdio: 'ignore' });
}

test('깃이 아는 마지막 날짜를, 고친 뒤에는 파일의 날짜를 준다', async () => {
  await writeFile(join(notes(), '도커/01 시작.md'), '# 섹션 1: 시작\n');
  await writeFile(join(notes(), '도커/02.md'), '# 섹션 2: 다음\n');
  git('init', '-b', 'trunk');
  git('add', '.');
  git('commit', '-m', 'a');
  await writeFile(join(notes(), '도커/02.md'), '# 섹션 2: 고침\n');
  await utimes(join(notes(), '도커/02.md'), 2_000_000_000, 2_000_000_000);
  expect(await readChanges(notes())).toEqual({
    '도커/01 시작.md': 1_772_334_000,
    '도커/02.md': 2_000_000_000,
  });
  expect(await readRepository(notes(), 'https://git.example')).toEqual({
    address: 'https://git.example',
    branch: 'trunk',
    prefix: 'my notes/',
  });
});

test('얕게 받은 저장소에서는 마지막 날짜를 아는 파일만 말한다', async () => {
  git('init', '-b', 'main');
  for (const name of ['01.md', '02.md', '03.md']) {
    await writeFile(join(notes(), name), '# 섹션\n');
    git('add', '.');
    git('commit', '-m', name);
  }
  const shallow = join(root, 'shallow');
  git('clone', '--depth', '2', `file://${root}`, shallow);
  expect(await readChanges(join(shallow, 'my notes'))).toEqual({ '03.md': 1_772_334_000 });
});

test('깃이 없는 곳에서는 아무것도 모른다', async () => {
  expect(await readChanges(notes())).toEqual({});
  expect(await readChanges(join(root, 'missing'))).toEqual({});
  expect(await readRepository(notes(), 'https://git.example')).toMatchObject({ branch: 'main' });
});
