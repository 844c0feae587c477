import { expect, test } from 'vitest';
import { endOf, images } from './image-versions.ts';

test.each([
  ['node', '14', '2023-04-30'],
  ['node', '16.20.2-alpine', '2023-09-11'],
  ['node', '18-slim', '2025-04-30'],
  ['node', '20.1', '2026-04-30'],
  ['node', '22', undefined],
  ['node', 'lts-alpine3.18', undefined],
  ['python', '3.8-slim', '2024-10-07'],
  ['python', '3.11', undefined],
  ['php', '7.4-fpm', '2022-11-28'],
  ['php', '8.2', undefined],
  ['ubuntu', 'focal-20240101', '2025-05-31'],
  ['ubuntu', '22.04', undefined],
  ['mysql', '5.7.44', '2023-10'],
  ['mysql', '3306', undefined],
  ['postgres', '14-alpine', '2026-11-12'],
  ['postgres', '5432', undefined],
])('%s:%s의 지원이 끝난 날', (image, tag, since) => {
  expect(endOf(image, tag)?.since).toBe(since);
});

test('모든 날은 이미 지났고 근거가 있다', () => {
  for (const { ends, source } of Object.values(images)) {
    expect(source).toMatch(/^https:\/\//);
    for (const end of Object.values(ends)) {
      expect(end).toMatch(/^20\d\d(?:-\d\d){0,2}$/);
      expect(end <= '2026-11-26').toBe(true);
    }
  }
});
