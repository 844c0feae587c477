import { expect, test } from 'vitest';
import { editUrl } from './edit-url.ts';

test('저장소마다 제 편집기의 주소를 쓰고, 경로의 한글과 빈칸을 감싼다', () => {
  const edit = (repository: string) => editUrl(repository, 'main', 'notes/도커 1.md');
  const path = 'main/notes/%EB%8F%84%EC%BB%A4%201.md';
  expect(edit('https://github.com/a/b')).toBe(`https://github.com/a/b/edit/${path}`);
  expect(edit('https://gitlab.com/a/b')).toBe(`https://gitlab.com/a/b/-/edit/${path}`);
  expect(edit('https://codeberg.org/a/b')).toBe(`https://codeberg.org/a/b/_edit/${path}`);
});
