import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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

test('심볼릭 링크인 노트와 폴더도 읽고, 맴도는 링크는 따라가지 않으며, 끊긴 링크는 알린다', async () => {
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
  const { compilation, issues } = await readProject({ notesDir, quizzesDir: join(folder, 'none') });
  const files = compilation.library.sections.map(({ file }) => file as string);
  expect(files.toSorted()).toEqual([
    'course/one.md',
    'course/two.md',
    'linked/three.md',
    'linked/two.md',
  ]);
  const problems = issues.filter(({ severity }) => severity === 'error');
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'course/gone.md unreadable',
  ]);
});

test.each([
  ['notes', 'quizzes'],
  ['/srv/notes/', '/srv/quizzes'],
  ['.', '../quizzes'],
])('퀴즈는 노트 폴더 옆에 있다: %s', (notes, quizzes) => {
  expect(placesFromEnvironment(notes).quizzesDir).toBe(process.env.QUIZZES_DIR || quizzes);
});
