import { expect, test } from 'vitest';
import { markNames, plainText, renderCode, renderInline } from './inline.ts';
import { pageMargins } from './page-margins.ts';
import { findPlaceholders } from './placeholder.ts';

test.each([
  [
    '`-p`로 **밖**을 잇는다',
    '<code><span class="whole">-p</span></code>로 <strong>밖</strong>을 잇는다',
  ],
  ['<b>글</b> & `a<b`', '&#x3C;b>글&#x3C;/b> &#x26; <code>a&#x3C;b</code>'],
  [
    '`docker rm {컨테이너}`',
    '<code>docker rm <var class="ph" data-ph="컨테이너">{컨테이너}</var></code>',
  ],
  [
    '`docker run --name={이름}`',
    '<code>docker run <span class="whole">--name=<var class="ph" data-ph="이름">{이름}</var></span></code>',
  ],
])('%s', (text, html) => {
  expect(renderInline(text)).toBe(html);
});

test('긴 이름부터 표시하고 코드 안은 두 번 표시하지 않는다', () => {
  expect(markNames(['볼륨', '명명 볼륨'])('명명 볼륨은 볼륨이다')).toBe(
    '<mark>명명 볼륨</mark>은 <mark>볼륨</mark>이다',
  );
});

test('제목에는 표시 없이 쓴다', () => {
  expect(plainText('`-p`로 **잇는다**')).toBe('-p로 잇는다');
});

test('쪽 아래의 글은 CSS 문자열에서 빠져나오지 못한다', () => {
  const css = pageMargins("Docker & 'K8s'", '볼륨\\ "}');
  expect(css).toContain("content: '되새김 · Docker \\26  \\27 K8s\\27 '");
  expect(css).toContain("content: '볼륨\\5c  \\22 \\7d '");
});

test.each([
  ['docker logs {container name}', ['container name']],
  ['{호스트 포트}:{컨테이너 포트}', ['호스트 포트', '컨테이너 포트']],
  ['echo ${HOME} ${이름}', []],
  ["--format '{{json .}}' {{이름}}", []],
  ["awk '{print $1}' {a,b}", []],
])('자리표시자를 찾는다: %s', (text, names) => {
  expect(findPlaceholders(text).map(({ name }) => name)).toEqual(names);
});

test('옵션은 자리표시자인 값하고만 한 줄에 붙는다', () => {
  expect(renderCode('COPY --chown=www-data:www-data src .')).toBe(
    'COPY <span class="whole">--chown=</span>www-data:www-data src .',
  );
});
