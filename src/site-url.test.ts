import { expect, test } from 'vitest';
import { encodeAddress, toBase } from './site-url.ts';

test.each([
  ['/notes/docker/1/#컨테이너~2', '/notes/docker/1/#컨테이너~2'],
  ['/concepts/주소 공간/', '/concepts/주소%20공간/'],
  ['/files/a"b<é😀>.png', '/files/a%22b%3C%C3%A9%F0%9F%98%80%3E.png'],
])('%s의 주소에서 한글만 그대로 둔다', (address, encoded) => {
  expect(encodeAddress(address)).toBe(encoded);
  expect(new URL(encoded, 'https://a.org').href).toBe(new URL(address, 'https://a.org').href);
});

test.each(['notes', '/notes', 'notes/', '/notes/'])(
  '하위 경로 %s는 어떻게 적어도 같다',
  (given) => {
    expect(toBase(given)).toBe('/notes/');
  },
);

test('하위 경로가 없으면 뿌리에 올린다', () => {
  expect([toBase(''), toBase('/')]).toEqual(['/', '/']);
});
