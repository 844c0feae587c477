import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from '../library/index.ts';
import { anyCharacter } from '../../tests/setup/any-character.ts';
import { parseNote } from './parse-note.ts';

const file = RelativeFile.parse('course/note.md');
const read = (text: string, mdx = false) => parseNote({ file, course: 'course', text, mdx });

const isContent = (line: string) =>
  !/^(?:$|[`~]{3,}|#{1,6}(?:\s|$)|[-*_=\s]+$|>$|\[[^\]]+\]:)/.test(line.trim());

/** Lines with letters that no passage holds. */
function lost(text: string): string[] {
  const note = read(text);
  const held = new Set(
    note.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ passage: { line, endLine } }) =>
        Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
      ),
    ),
  );
  return note.text
    .split('\n')
    .filter((line, at) => isContent(line) && /[가-힣a-z]/i.test(line) && !held.has(at + 1));
}

const words = fc.constantFrom(
  '컨테이너는',
  '이미지(image)를',
  '`docker ps`',
  '**볼륨**',
  '도구이다.',
  '포트:',
  '[[위키]]',
  '[링크](https://a.b)',
  '<b>',
  '~~',
  '\u200B',
  '`',
  '**',
  '|',
);
const line = fc
  .tuple(
    fc.constantFrom('', '- ', '  - ', '1. ', '> ', '# ', '### ', '| ', '    ', '```', '> [!note] '),
    fc.array(words, { maxLength: 6 }),
  )
  .map(([mark, parts]) => mark + parts.join(' '));
const markdown = fc
  .array(fc.oneof(line, fc.constant('')), { maxLength: 25 })
  .map((lines) => lines.join('\n'));

test('아무 마크다운이나 읽고 한 번도 던지지 않는다', () => {
  fc.assert(
    fc.property(markdown, fc.boolean(), (text, mdx) => {
      buildLibrary({ notes: [read(text, mdx)], lexicons: [], grammars });
    }),
    { numRuns: 60 },
  );
});

test('아무 글자나 읽는다', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      buildLibrary({ notes: [read(text)], lexicons: [], grammars });
    }),
    { numRuns: 50 },
  );
});

const own = `# 섹션 1: 시작

**컨테이너**(container)는 앱을 담아 실행하는 단위이다.

- 이미지: 컨테이너의 청사진
  - \`docker build .\`: 이미지를 만든다
- 볼륨은 데이터를 남긴다.

| 용어 | 뜻 |
|---|---|
| 포트 | 들어오는 길 |

> [!warning] 지우기 전에
> 볼륨은 남는다.

1. 빌드한다
2. 실행한다
`;

test('망가뜨린 노트에서도 글이 있는 줄을 잃지 않는다', () => {
  const edit = fc.tuple(
    fc.nat(own.length),
    fc.nat(8),
    fc.constantFrom('', '`', '*', '\n', '  ', '|', '> ', '-', '글'),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
      const text = edits.reduce(
        (text, [at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop),
        own,
      );
      expect(lost(text)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

test.each([
  ['끝없는 한 줄', '컨테이너는 이미지로 만든 것이다. '.repeat(20_000)],
  ['깊은 목록', Array.from({ length: 2_000 }, (_, at) => `${'  '.repeat(at)}- 항목`).join('\n')],
  ['한 줄에 겹친 인용', `${'> '.repeat(5_000)}끝`],
  ['코드 조각의 줄', '`docker ps` '.repeat(3_000)],
  ['한 줄에서 닫힌 코드 뒤', `\`\`\` docker ps \`\`\`\n\n${'> '.repeat(5_000)}끝`],
  ['물결표 블록 속의 백틱 뒤', `~~~\n\`\`\`\n~~~\n\n${'> '.repeat(5_000)}끝`],
  ['목록이 끝나며 닫힌 코드 뒤', `- 가\n  \`\`\`\n\n나\n\n${'> '.repeat(5_000)}끝`],
])('사람이 쓰지 않았을 글은 글자 그대로 읽고 알린다: %s', (_, text) => {
  const note = read(`# 노트\n\n${text}`);
  expect(note.issues.map(({ rule }) => rule)).toEqual(['too-much']);
  expect(lost(`# 노트\n\n${text}`)).toEqual([]);
});

test('옵시디언의 위키링크와 콜아웃이 있는 글을 읽는다', () => {
  const { sections } = read(
    '# 노트\n\n[[볼륨|저장 공간]]을 본다.\n\n> [!tip] 요령\n> 먼저 빌드한다.\n',
  );
  expect(sections[0]?.blocks.map(({ passage }) => passage.text)).toContain('요령. 먼저 빌드한다.');
});

test.each([
  ['# 🐧 섹션 4: 권한', 4, '권한'],
  ['# 🗂️ 4주차 - 권한', 4, '권한'],
  ['# 🐧 4. 권한', 4, '권한'],
  ['# 🐧 권한', null, '🐧 권한'],
])('그림 글자 뒤의 번호를 읽는다: %s', (heading, number, title) => {
  expect(read(`${heading}\n\n글.\n`).sections).toMatchObject([{ section: { number, title } }]);
});

// Pages read what was read once more when they draw it.
test.each([
  '# 노트\n\n<aside>\n💡 먼저 빌드한다.\n\n- 하나\n</aside>\n\n글.\n',
  '# 노트\n\n앞 %%숨긴 말%% 뒤 ==강조== ^자리\n',
  '# 노트\n\n<details><summary>더</summary>\n글.\n</details>\n',
])('읽은 노트를 다시 읽어도 같다: %j', (text) => {
  const note = parseNote({ file, course: 'course', text, mdx: false });
  const { sections, root } = parseNote(note);
  expect({ sections, root }).toEqual({ sections: note.sections, root: note.root });
});

test('깨진 MDX는 마크다운으로 읽고, 깨진 곳을 알린다', () => {
  const { sections, issues } = read('# 노트\n\n<Command 글 {\n', true);
  expect(sections[0]?.blocks.map(({ passage }) => passage.text).join()).toContain('글');
  expect(issues.map(({ rule, line, column }) => [rule, line, column])).toEqual([['mdx', 4, 1]]);
  expect(read('# 노트\n\n<Command 글 />\n', true).issues).toEqual([]);
});
