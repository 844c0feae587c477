import { toHtml } from 'hast-util-to-html';
import { expect, test, vi } from 'vitest';
import { highlightBlock } from './highlight.ts';

test.each(['constructor', '__proto__', 'valueOf', '없는-언어'])(
  '모르는 언어의 코드는 적힌 이름을 달고 글자 그대로 보인다: %s',
  async (language) => {
    const html = toHtml(await highlightBlock('docker ps', language));
    expect(html).toContain(`<span>${language}</span>`);
    expect(html).toContain('docker ps');
  },
);

test('바쁜 기계에서도 같은 코드는 같게 칠한다', async () => {
  const code = 'FROM node:20\nRUN ["npm", "ci"] # 설치\nCMD ["node", "server.js"]';
  const calm = toHtml(await highlightBlock(code, 'dockerfile'));
  let time = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (time += 1000));
  const busy = toHtml(await highlightBlock(code, 'dockerfile'));
  clock.mockRestore();
  expect(calm).toContain('t-');
  expect(busy).toBe(calm);
});
