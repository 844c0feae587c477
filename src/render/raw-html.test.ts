import { expect, test } from 'vitest';
import { splitHtml } from './raw-html.ts';

const local = (src: string) => (src.startsWith('img/') ? `/files/${src}` : null);
const read = (html: string) => splitHtml(html, local).map(({ type, value }) => [type, value]);

test.each([
  ['<br>', [['html', '<br>']]],
  ['<BR />', [['html', '<br>']]],
  ['<kbd>', [['html', '<kbd>']]],
  ['</kbd>', [['html', '</kbd>']]],
  ['<details open class="x">', [['html', '<details open="">']]],
  [
    '<img src="img/a.png" alt="그림" onerror="x()">',
    [['html', '<img src="/files/img/a.png" alt="그림">']],
  ],
  [
    '<img src="img/a.png" alt="앞 -> 뒤">',
    [['html', '<img src="/files/img/a.png" alt="앞 -&#62; 뒤">']],
  ],
  ['<!-- 메모 -->', []],
])('허용한 태그만 새로 쓴다: %s', (html, expected) => {
  expect(read(html)).toEqual(expected);
});

test.each([
  '<script>alert(1)</script>',
  '<iframe src="https://x.example">',
  '<b onclick="x()">',
  '<svg/onload=alert(1)>',
  '<img src="https://x.example/a.png">',
  '<img src=x onerror=alert(1)>',
  '<img/src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">',
  '<style>*{}</style>',
  '<constructor>',
])('그 밖의 것은 글자로 남는다: %s', (html) => {
  const pieces = read(html);
  expect(pieces.every(([type]) => type === 'text')).toBe(true);
  expect(pieces.map(([, value]) => value).join('')).toBe(html);
});

test('속성의 따옴표로 빠져나오지 못한다', () => {
  const [[, value]] = read(`<img src='img/a.png' alt='"><script>'>`) as [[string, string]];
  expect(value).not.toContain('<script');
});
