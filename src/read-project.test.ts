import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseNote } from './parse/index.ts';
import { placesFromEnvironment } from './places.ts';
import { readProject } from './read-project.ts';

test('노트 폴더 안에서 점으로 가리켜도 파일 이름이 온전하다', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'course'));
  writeFileSync(join(folder, 'course', 'one.md'), '# 섹션 1: 시작\n\n글이다.\n');
  const json = execFileSync(process.execPath, [resolve('scripts/library.ts')], {
    cwd: folder,
    env: { ...process.env, NOTES_DIR: '.' },
    encoding: 'utf8',
  });
  expect(JSON.parse(json)).toMatchObject({ sections: [{ file: 'course/one.md' }] });
});

test('심볼릭 링크인 노트와 폴더도 한 번만 읽고, 맴도는 링크는 따라가지 않으며, 끊긴 링크는 알린다', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const notesDir = join(folder, 'notes');
  const write = (path: string, number: number) =>
    writeFileSync(join(folder, path), `# 섹션 ${number}: 시작\n\n글이다.\n`);
  mkdirSync(join(notesDir, 'course'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  write('notes/course/one.md', 1);
  write('elsewhere/two.md', 2);
  write('elsewhere/three.md', 1);
  symlinkSync(join(folder, 'elsewhere/two.md'), join(notesDir, 'course/two.md'));
  symlinkSync('../elsewhere', join(notesDir, 'linked'));
  symlinkSync('..', join(folder, 'elsewhere/round'));
  symlinkSync('없음', join(notesDir, 'course/gone.md'));
  symlinkSync('없음', join(notesDir, 'course/gone'));
  symlinkSync('course', join(notesDir, 'again'));
  mkdirSync(join(folder, 'quizzes'));
  symlinkSync('없음', join(folder, 'quizzes/gone.yaml'));
  const quizzesDir = join(folder, 'quizzes');
  const { compilation, issues } = await readProject({ notesDir, quizzesDir });
  const files = compilation.library.sections.map(({ file }) => file as string);
  expect(files.toSorted()).toEqual(['course/one.md', 'course/two.md', 'linked/three.md']);
  const problems = issues.filter(({ severity }) => severity !== 'hint');
  expect(
    problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`).toSorted(),
  ).toEqual([
    'again/gone unreadable warning',
    'again/gone.md unreadable error',
    'again/one.md linked-twice warning',
    'course/gone unreadable warning',
    'course/gone.md unreadable error',
    'gone.yaml unreadable error',
    'linked/round/quizzes/gone.yaml unreadable warning',
    'linked/two.md linked-twice warning',
  ]);
});

test('제목이 같은 노트와 섹션도 저마다 제 주소가 있고, 다시 읽어도 같다', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['하나', '둘', '셋'])
    writeFileSync(join(folder, `${name}.md`), `# 복습\n\n${name}\n\n# 복습\n\n또 ${name}\n`);
  const { compilation } = await readProject({ notesDir: folder, quizzesDir: join(folder, 'none') });
  const urls = compilation.library.sections.map(({ url }) => url);
  const addresses = ['복습', '복습-2', '복습-셋', '복습-셋-2', '복습-하나', '복습-하나-2'];
  expect(new Set<string | undefined>(urls.map((url) => url.split('/').at(-2)))).toEqual(
    new Set(addresses),
  );
  const again = compilation.notes.flatMap((note) => parseNote(note).sections);
  expect(again.map(({ section }) => section.url)).toEqual(urls);
  expect(new Set(compilation.library.passages.map(({ id }) => id)).size).toBe(6);
});

test('한글 이름이 NFC와 NFD로 같은 두 노트는 하나만 읽고 알린다', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const form of ['NFC', 'NFD'])
    writeFileSync(join(folder, '볼륨.md'.normalize(form)), `# ${form}\n\n글이다.\n`);
  const { compilation, issues } = await readProject({
    notesDir: folder,
    quizzesDir: join(folder, 'none'),
  });
  expect(compilation.notes).toHaveLength(1);
  expect(issues.map(({ rule, file }) => [rule, file])).toEqual([['same-name', '볼륨.md']]);
});

test.each([
  ['notes', 'quizzes'],
  ['/srv/notes/', '/srv/quizzes'],
  ['.', '../quizzes'],
])('퀴즈는 노트 폴더 옆에 있다: %s', (notes, quizzes) => {
  expect(placesFromEnvironment(notes).quizzesDir).toBe(process.env.QUIZZES_DIR || quizzes);
});

test('UTF-8이 아닌 바이트의 자리를 하나부터 센다', async () => {
  const notesDir = mkdtempSync(join(tmpdir(), 'notes-'));
  onTestFinished(() => rmSync(notesDir, { recursive: true }));
  writeFileSync(join(notesDir, 'one.md'), Uint8Array.of(0xff, 0x61));
  writeFileSync(join(notesDir, 'two.md'), Uint8Array.of(0x61, 0x62, 0xff));
  const { issues } = await readProject({ notesDir, quizzesDir: notesDir });
  const told = issues.flatMap(({ message }) => /\d+번째 바이트/.exec(message)?.[0] ?? []);
  expect(told).toEqual(['1번째 바이트', '3번째 바이트']);
});
