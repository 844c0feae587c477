import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../src/korean/decode.ts';
import { buildLibrary } from '../src/library/index.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { type Note, parseNote } from '../src/parse/index.ts';
import { grammars } from '../src/shell/index.ts';
import { anyCharacter } from './setup/any-character.ts';

const file = RelativeFile.parse('course/note.md');

function compile(text: string) {
  const note = parseNote({ file, course: 'course', text, mdx: false });
  return buildLibrary({ notes: [note], lexicons: [], grammars }).library;
}

test.each([
  ['5 MB 한 줄', '컨테이너는 이미지로 만든 것이다. '.repeat(100_000)],
  [
    '목록 10,000겹',
    Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at)}- 항목`).join('\n'),
  ],
  ['한 줄에 겹친 목록 10,000겹', `${'- '.repeat(10_000)}끝`],
  ['코드 조각 100,000개', '`docker ps` '.repeat(100_000)],
])('견디고 끝내며 글을 잃지 않는다: %s', (_, text) => {
  const held = compile(text).passages.map((passage) => passage.text.replaceAll(/\s/g, '').length);
  const given = text.replaceAll(/\s/g, '').length;
  expect(held.reduce((sum, length) => sum + length, 0)).toBe(given);
});

test('너비가 없거나 방향을 바꾸는 글자는 줄마다 알린다', () => {
  const signs = ['\u200B', '\u2060', '\u202E', '\u2066', '\u200F', '\u3164'];
  const text = signs.map((sign) => `포트${sign}를 연다.\n`).join('\n');
  const { issues } = compile(text);
  expect(issues.filter(({ rule }) => rule === 'invisible').map(({ line }) => line)).toEqual(
    signs.map((_, at) => at * 2 + 1),
  );
});

test('UTF-8이 아닌 바이트는 큰 파일에서도 자리를 안다', () => {
  const bytes = new TextEncoder().encode('컨테이너 '.repeat(200_000));
  const at = 1_300_000;
  bytes[at] = 0xff;
  expect(decodeUtf8(bytes)).toMatchObject({ ok: false, offset: at });
});

const folders = ['notes/docker-kubernetes', 'src/library/golden'];
const notes = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** Notes of one course in one library, as they are read together. */
function compileAll(texts: readonly string[]) {
  const read = texts.map((text, at) =>
    parseNote({
      file: RelativeFile.parse(`course/${at}.md`),
      course: 'course',
      text,
      mdx: false,
    }),
  );
  buildLibrary({ notes: read, lexicons: [], grammars });
  return read;
}

/** Lines with words that no passage covers; headings, rules, comments and front matter aside. */
function lostLines({ text, root, sections }: Note): string[] {
  const passages = sections.flatMap(({ blocks }) => blocks.map(({ passage }) => passage));
  const matter = root.children
    .filter(({ type }) => ['yaml', 'toml', 'html', 'heading'].includes(type))
    .map(({ position }) => ({
      line: position?.start.line ?? 1,
      endLine: position?.end.line ?? 0,
    }));
  const covered = new Set(
    [...passages, ...matter].flatMap(({ line, endLine }) =>
      Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
    ),
  );
  return text
    .split('\n')
    .filter(
      (line, at) =>
        /[가-힣A-Za-z]/.test(line) &&
        !/^[\s>\-*+\d.)]*(?:<!--|[`~]{3,}|#{1,6}(?:\s|$)|\[[^\]]+\]:)/.test(line) &&
        !covered.has(at + 1),
    );
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const slips = fc.constantFrom(
  '',
  '`',
  '**',
  '\n',
  '\n\n',
  '  ',
  '|',
  '> ',
  '- ',
  '[',
  '](',
  '<',
  '~',
  '```\n',
  '1. ',
  '글',
);
const mutated = fc
  .tuple(
    fc.constantFrom(...notes),
    share,
    fc.array(fc.tuple(share, fc.nat(12), slips), { maxLength: 6 }),
  )
  .map(([whole, from, edits]) => {
    const lines = whole.split('\n');
    const first = Math.floor(from * lines.length);
    return edits.reduce(
      (text, [place, drop, put]) => {
        const at = Math.floor(place * text.length);
        return text.slice(0, at) + put + text.slice(at + drop);
      },
      lines.slice(first, first + 30).join('\n'),
    );
  });

test('망가뜨린 노트 2,000개에서 던지지도 줄을 잃지도 않는다', () => {
  fc.assert(
    fc.property(fc.array(mutated, { minLength: 40, maxLength: 40 }), (texts) => {
      expect(compileAll(texts).flatMap(lostLines)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

const marks =
  '# ## - * 1. > ``` ` ** _ ~~ | [ ]( ) <b> <!-- --> --- === [^1] [[ ]] [!note] 컨테이너는 docker FROM services:';
const piece = fc.oneof(
  fc.constantFrom(...marks.split(' '), '\n', '\n\n', '    ', '\t'),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
);
const anything = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('아무 마크다운 2,000개를 던지지 않고 읽는다', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 40, maxLength: 40 }), (texts) => {
      expect(compileAll(texts)).toHaveLength(40);
    }),
    { numRuns: 50 },
  );
});
