import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { readMicromark } from './micromark.ts';
import { readNative } from './native-markdown.ts';

/** What the two parsers must agree on: kinds, words, places; an autolink has no place in micromark. */
function outline(node: Nodes, depth = 0): string[] {
  const { position, ...rest } = node;
  const place = position ? `${position.start.offset}-${position.end.offset}` : '';
  const own = Object.entries(rest)
    .filter(([key]) => key !== 'children')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isFree = node.type === 'list' || node.type === 'text' || place === '';
  const line = `${' '.repeat(depth)}${isFree ? '' : place} ${JSON.stringify(own)}`;
  const children = 'children' in node ? node.children : [];
  return [line, ...children.flatMap((child) => outline(child, depth + 1))];
}

const folders = ['notes/docker-kubernetes', 'src/library/golden'];
const notes = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC')),
);

test('노트에서 두 파서의 트리가 같고, 빠른 쪽이 거의 모두 읽는다', () => {
  const read = notes.flatMap((text) => {
    const root = readNative(text);
    return root ? [{ text, root }] : [];
  });
  for (const { text, root } of read)
    expect(outline(root)).toEqual(outline(readMicromark(text, { mdx: false })));
  expect(read.length).toBeGreaterThan(notes.length * 0.9);
});

const words = fc.constantFrom(
  ...'컨테이너 이미지를 docker Pod 는 (pod) `docker_run -it` **굵게** **강조(bold)**는 **(가)**나 나**(가)** **`코드`**를 **“인용”**은 *기울임* _밑줄_ ~~지움~~ snake_case HEAD~1 3~5개 [문서](a.md) [[위키]] “따옴표” \\* &amp; * ** ` ~ 😀 2) - <b>'.split(
    ' ',
  ),
  '**셸**(shell)은',
  '~/.bashrc',
  '![그림](a.png)',
);
const line = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const opening = fc.constantFrom('', '', '## ', '- ', '1. ', '> ', '- [ ] ', '  - ');
const text = fc
  .array(fc.tuple(opening, line), { minLength: 1, maxLength: 4 })
  .map((lines) => `${lines.map((parts) => parts.join('')).join('\n\n')}\n`);

test('조사가 붙은 굵은 글씨와 물결표도 같게 읽는다', () => {
  let count = 0;
  fc.assert(
    fc.property(text, (source) => {
      const root = readNative(source);
      if (!root) return;
      count++;
      expect(outline(root)).toEqual(outline(readMicromark(source, { mdx: false })));
    }),
    { numRuns: 400 },
  );
  expect(count).toBeGreaterThan(150);
});

test.each([
  ['**볼륨(volume)**은 저장소다.\n', 'strong'],
  ['~/.bashrc와 HEAD~1\n', 'text'],
])('빠르게 읽고 글자를 되돌린다: %s', (source, type) => {
  const paragraph = readNative(source)?.children[0];
  expect(paragraph && 'children' in paragraph && paragraph.children[0]?.type).toBe(type);
  expect(JSON.stringify(paragraph)).not.toContain('\u2E31');
});
