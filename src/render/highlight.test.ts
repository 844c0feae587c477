import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { highlightBlock } from './highlight.ts';

test.each(['constructor', '__proto__', 'valueOf', '없는-언어'])(
  '모르는 언어의 코드는 적힌 이름을 달고 글자 그대로 보인다: %s',
  async (language) => {
    const html = toHtml(await highlightBlock('docker ps', language));
    expect(html).toContain(`<span>${language}</span>`);
    expect(html).toContain('docker ps');
  },
);
