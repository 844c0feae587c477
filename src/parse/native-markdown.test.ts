import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readMicromark } from './micromark.ts';
import { readNative } from './native-markdown.ts';

/**
 * What the two parsers must agree on: kinds, words, places. In micromark an address has no place, and what holds
 * blocks may end in the next line; nobody reads meta.
 */
function outline(node: Nodes, depth = 0): string[] {
  const { position, ...rest } = node;
  const end = holders.has(node.type) ? '' : position?.end.offset;
  const place = position ? `${position.start.offset}-${end}` : '';
  const own = Object.entries(rest)
    .filter(([key]) => key !== 'children' && key !== 'meta')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isFree = node.type === 'list' || node.type === 'text' || isAddress(node);
  const line = `${' '.repeat(depth)}${isFree ? '' : place} ${JSON.stringify(own)}`;
  const children = 'children' in node ? node.children : [];
  return [line, ...children.flatMap((child) => outline(child, depth + 1))];
}

const holders = new Set(['listItem', 'blockquote', 'footnoteDefinition']);
const isAddress = (node: Nodes) =>
  node.type === 'link' &&
  node.children[0]?.type === 'text' &&
  node.url.endsWith(node.children[0].value);

/** Whether the fast parser reads a text, and then as the other one. */
function isRead(text: string): boolean {
  const root = readNative(text);
  if (root) expect(outline(root)).toEqual(outline(readMicromark(text, { mdx: false })));
  return root !== null;
}

const folders = ['notes/docker-kubernetes', 'src/library/golden'];
const notes = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC')),
);

test('노트에서 두 파서의 트리가 같고, 빠른 쪽이 거의 모두 읽는다', () => {
  expect(notes.filter(isRead).length).toBeGreaterThan(notes.length * 0.9);
});

const words = fc.constantFrom(
  ...'컨테이너 이미지를 docker Pod 는 (pod) `docker_run -it` **굵게** **강조(bold)**는 **(가)**나 나**(가)** **`코드`**를 **“인용”**은 *기울임* _밑줄_ ~~지움~~ snake_case HEAD~1 3~5개 [문서](a.md) [[위키]] “따옴표” \\* &amp; * ** ` ~ 😀 2) - <b> **값**은 ***셋***을 `a|b` [^1] [ ] [x] ::: 👨‍👩‍👧 %% ``` ~~~'.split(
    ' ',
  ),
  '**셸**(shell)은',
  '~/.bashrc',
  '![그림](a.png)',
  '글'.normalize('NFD'),
  '\u00A0',
  '\u200B',
);
const line = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const marks = [
  '',
  '',
  '## ',
  '- ',
  '1. ',
  '> ',
  '- [ ] ',
  '  - ',
  '- 글\n\t- ',
  '> - ',
  '- ```\n  ',
];
const openings = [...marks, '---\n', '```sh\n', '| 가 | 나 |\n|---|---|\n| '];
const text = fc
  .array(fc.tuple(fc.constantFrom(...openings), line, fc.constantFrom('\n', '\n\n')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.flat().join(''));

test('조사가 붙은 굵은 글씨와 물결표도 같게 읽는다', () => {
  let count = 0;
  fc.assert(
    fc.property(text, (source) => {
      if (isRead(source)) count++;
    }),
    { numRuns: 400 },
  );
  expect(count).toBeGreaterThan(100);
});

test.each([
  ['**볼륨(volume)**은 저장소다.\n', 'strong'],
  ['~/.bashrc와 HEAD~1\n', 'text'],
])('빠르게 읽고 글자를 되돌린다: %s', (source, type) => {
  const paragraph = readNative(source)?.children[0];
  expect(paragraph && 'children' in paragraph && paragraph.children[0]?.type).toBe(type);
  expect(JSON.stringify(paragraph)).not.toContain('\u2E31');
});

test.each([
  ['목록이 끝나며 닫힌 코드', '- 글\n  ~~~sh\n  docker ps\n\n글\n'],
  ['목록 안에 한 줄뿐인 울타리', '  - ~~~지움~~ \n\n- 글\n'],
  ['인용이 끝나며 닫힌 코드', '> ```\n> docker ps\n글\n'],
  ['줄 안의 물결표 다섯', '~~지움~~~~~ 😀~~지움~~\n'],
  ['별표 앞의 역빗금', '*\\**Pod\n'],
  ['말 없는 할 일', '- [ ] \n- [x] 글\n'],
  ['말 없는 할 일의 아래 목록', '- [x] \n  - 글\n'],
  ['말 없는 할 일 아래의 글', '- [ ] \n2) 글\n'],
  ['탭으로 들여 쓴 코드', '-\t  글\n\n      - 둘\n'],
  ['인용 속에서 탭으로 들여 쓴 코드', '> - \t[x] 글\n'],
  ['각주 속의 목록', '글[^1]\n[^1]: 1) 하나\n'],
  ['각주 아래의 HTML', '[^1]: 글\n<b>\n'],
  ['각주 속의 각주', '[^1]: [^2]: 글\n'],
  ['표 바로 아래의 HTML', '| 가 | 나 |\n|---|---|\n| 글 | 글 |\n<br>\n'],
  ['인용 표시에 붙은 HTML', '><!-- 글\n[^1]: 글\n'],
  ['강조 안의 BOM', '*\uFEFF 글*y\n'],
  ['널 글자', '글\0\n'],
])('두 파서가 다르게 읽던 것을 같게 읽는다: %s', (_, source) => {
  isRead(source);
});

test.each(['---\n글\n\n- 하나\n', '---\n\n> 글\n', '+++\n\n1. 하나\n'])(
  '닫히지 않은 머리말 아래의 목록과 인용을 어느 파서로나 읽는다: %j',
  (source) => {
    expect(isRead(source)).toBe(true);
    expect(readMicromark(source, { mdx: true }).children.at(-1)?.type).toMatch(/list|blockquote/);
  },
);
