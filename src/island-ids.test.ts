import { expect, test } from 'vitest';
import { numberIslands } from './island-ids.ts';

const page = (first: string, second: string) =>
  `<p>&#x3C;astro-island uid="x"></p><astro-island uid="${first}" client="only"></astro-island><astro-island uid="${second}"></astro-island>`;

test('섬의 이름은 만든 곳의 경로가 아니라 페이지에서의 차례에 달렸다', () => {
  expect(numberIslands(page('Z11X8n0', '9fK2'))).toBe(page('1', '2'));
});
