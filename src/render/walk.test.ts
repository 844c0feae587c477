import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { listNodes, walk } from './walk.ts';

const text = (value: string): Nodes => ({ type: 'text', value });
const tree = (): Root =>
  ({
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('가'), text('나')] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text('다')] }] },
    ],
  }) as Root;
const nameOf = (node: Nodes) => ('value' in node ? node.value : node.type);

test('부모를 자식보다 먼저, 앞의 것을 뒤의 것보다 먼저 들른다', () => {
  const seen: string[] = [];
  walk<Nodes>(tree(), (node, at, parent) => {
    seen.push(`${nameOf(node)} ${parent ? `${parent.type} ${at}` : '-'}`);
  });
  expect(seen).toEqual([
    'root -',
    'paragraph root 0',
    '가 paragraph 0',
    '나 paragraph 1',
    'blockquote root 1',
    'paragraph blockquote 0',
    '다 paragraph 0',
  ]);
});

test('돌려준 자리에서 이어 가고, 그 마디 안으로는 들어가지 않는다', () => {
  const root = tree();
  const seen: string[] = [];
  walk<Nodes>(root, (node, at, parent) => {
    seen.push(nameOf(node));
    if (node.type === 'blockquote') return at + 1;
    if (nameOf(node) !== '가' || !parent) return;
    parent.children.splice(at, 1, text('라') as never, text('마') as never);
    return at + 2;
  });
  expect(seen).toEqual(['root', 'paragraph', '가', '나', 'blockquote']);
  expect(listNodes(root, 'text').map(({ value }) => value)).toEqual(['라', '마', '나', '다']);
});
