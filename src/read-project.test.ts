import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placesFromEnvironment } from './places.ts';

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

test.each([
  ['notes', 'quizzes'],
  ['/srv/notes/', '/srv/quizzes'],
  ['.', '../quizzes'],
])('퀴즈는 노트 폴더 옆에 있다: %s', (notes, quizzes) => {
  expect(placesFromEnvironment(notes).quizzesDir).toBe(process.env.QUIZZES_DIR || quizzes);
});
