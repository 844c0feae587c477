import { expect, test } from 'vitest';
import { buildLibrary } from '../library/index.ts';
import { RelativeFile } from '../model/paths.ts';
import { grammars } from '../shell/index.ts';
import { parseNote } from './parse-note.ts';

const read = (text: string) =>
  parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
const textsOf = (text: string) =>
  read(text).sections[0]?.blocks.map(({ passage }) => `${passage.line} ${passage.text}`);
const kindsOf = (text: string) =>
  read(text).sections[0]?.nodes.map(({ type, data }) => data?.callout ?? type);

test.each<[string, string, string[], string[]]>([
  [
    '빈 줄 없이',
    '앞\n\n<aside>\n💡 인덱스는 **목차**다.\n</aside>\n\n뒤',
    ['1 앞', '4 인덱스는 목차다.', '7 뒤'],
    ['paragraph', 'tip', 'paragraph'],
  ],
  [
    '빈 줄을 두고',
    '<aside>\n⚠️\n\n지우면 사라진다.\n\n- 백업\n\n</aside>\n뒤',
    ['4 지우면 사라진다.', '6 백업', '9 뒤'],
    ['warning', 'paragraph'],
  ],
  ['한 줄에', '<aside>📌 잠금은 줄을 세운다.</aside>', ['1 잠금은 줄을 세운다.'], ['note']],
  [
    '그림 아이콘',
    '<aside>\n<img src="https://a.b/i.svg" alt="i" width="40px" />\n\n잠금\n\n</aside>',
    ['4 잠금'],
    ['note'],
  ],
  [
    '글에 붙어서',
    '앞\n<aside>\n💡 잠금\n\n</aside>\n<aside>\n💡 열쇠\n\n</aside>',
    ['1 앞', '3 잠금', '7 열쇠'],
    ['paragraph', 'tip', 'tip'],
  ],
  ['코드 안', '```html\n<aside>\n💡 글\n</aside>\n```', ['1 <aside>\n💡 글\n</aside>'], ['code']],
  ['닫지 않은 것', '<aside>\n💡 글', ['1 <aside>\n💡 글'], ['html']],
])('노션의 콜아웃은 상자가 되고 글이 읽힌다: %s', (_, text, texts, kinds) => {
  expect(textsOf(text)).toEqual(texts);
  expect(kindsOf(text)).toEqual(kinds);
});

test('항목 안의 콜아웃도 그 자리에서 읽는다', () => {
  const text =
    '- 잠금\n\n    <aside>\n    💡 교착은 서로 기다리는 상태다.\n\n    </aside>\n\n- 열쇠';
  expect(textsOf(text)).toEqual(['1 잠금', '4 교착은 서로 기다리는 상태다.', '8 열쇠']);
});

test('콜아웃에서 개념과 명령을 찾고, HTML이라고 나무라지 않는다', () => {
  const note = read(
    '# 트랜잭션\n\n<aside>\n💡 **격리 수준(isolation level)**은 동시에 도는 트랜잭션이 서로를 얼마나 볼 수 있는지 정하는 설정이다. `docker ps`로 컨테이너를 본다.\n\n</aside>\n',
  );
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  expect(library.concepts.map(({ term }) => term)).toContain('격리 수준');
  expect(library.commands.map(({ names }) => names[0])).toEqual(['docker ps']);
  expect(library.issues).toEqual([]);
});
