import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from './parse-note.ts';

const read = (text: string) =>
  parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false }).sections[0];
const textsOf = (text: string) =>
  read(text)?.blocks.map(({ passage }) => `${passage.line} ${passage.text}`);

test.each([
  ['줄 안의 주석', '볼륨은 %%나만 본다%% 남는다.', ['1 볼륨은 남는다.']],
  ['줄 끝의 주석은 줄을 바꾸지 않는다', '볼륨은 %%메모%%\n남는다.', ['1 볼륨은 남는다.']],
  ['여러 줄의 주석', '볼륨\n\n%%\n- 숨은 목록\n%%\n\n네트워크', ['1 볼륨', '7 네트워크']],
  ['코드 안의 %%는 주석이 아니다', '`a %%b%% c`', ['1 `a %%b%% c`']],
  ['코드 블록도', '```js\n// %%남는다%%\n```', ['1 // %%남는다%%']],
  ['항목의 코드 블록 뒤', '- ```sh\n  docker ps\n  ```\n\n%%메모%%\n\n글', ['1 docker ps', '7 글']],
  ['닫히지 않은 코드 블록', '```sh\n# %%남는다%%', ['1 # %%남는다%%']],
  ['강조 표시', '볼륨은 ==남는== 공간이다.', ['1 볼륨은 남는 공간이다.']],
  ['비교하는 ==', 'a == b이고 c==d이다.', ['1 a == b이고 c==d이다.']],
  ['닫히지 않은 ==', '볼륨은 ==남는다.', ['1 볼륨은 ==남는다.']],
  ['문단의 블록 id', '볼륨은 남는다. ^vol', ['1 볼륨은 남는다.']],
  ['항목의 블록 id', '- 볼륨 ^vol\n- 네트워크', ['1 볼륨', '2 네트워크']],
  ['앞에 아무것도 없는 블록 id', '^vol', ['1 ^vol']],
  ['거듭제곱', '2 ^10은 1024다.', ['1 2 ^10은 1024다.']],
])('옵시디언의 글: %s', (_, text, texts) => {
  expect(textsOf(text)).toEqual(texts);
});

test('블록 id는 그 글의 주소를 가리키고, 홀로 선 것은 앞의 것을 가리킨다', () => {
  expect(read('볼륨은 남는다. ^vol\n\n| 가 |\n| - |\n| 나 |\n\n^table\n')?.anchors).toEqual([
    { text: '^vol', slug: '~1' },
    { text: '^table', slug: '~2' },
  ]);
});

test('주석 뒤에서도 자리가 맞는다', () => {
  const [block] = read('%%메모%% 볼륨은 `docker ps`를 쓴다.')?.blocks ?? [];
  const code = block?.prose?.marks.find(({ kind }) => kind === 'code');
  expect(code).toMatchObject({ sourceStart: 11, sourceEnd: 22 });
});

test.each([
  ['닫히지 않은 울타리', `%%\n${'```a\n'.repeat(20_000)}`],
  ['여는 태그 뒤의 빈칸', `<aside>${' '.repeat(19_000)}\n가\n\n</aside> 나`],
])('주석과 콜아웃을 찾는 시간이 글의 길이를 따른다: %s', { timeout: 5_000 }, (_, text) => {
  expect(read(text)).toBeDefined();
});
