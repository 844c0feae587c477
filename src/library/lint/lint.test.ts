import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RelativeFile } from '../../model/paths.ts';
import { parseNote } from '../../parse/index.ts';
import { grammars } from '../../shell/index.ts';
import { buildLibrary } from '../index.ts';
import { retiredThings } from './retired-things.ts';

function lint(text: string) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return buildLibrary({ notes: [note], lexicons: [], grammars }).library.issues;
}
/** `줄:칸 규칙`, and what to write instead. */
const found = (text: string) =>
  lint(text).map(({ line, column, rule, suggestion }) => [`${line}:${column} ${rule}`, suggestion]);
const golden = (file: string) =>
  readFileSync(new URL(`../golden/${file}`, import.meta.url), 'utf8');

describe('고칠 곳을 줄과 칸으로 알린다', () => {
  test.each<[string, string, [string, string | null][]]>([
    [
      '짝이 없는 백틱',
      '지금은 `docker ps를 본다.',
      [['1:5 backtick', '코드의 앞뒤에 백틱을 하나씩 두십시오.']],
    ],
    ['명령 뒤로 밀린 백틱', 'docker login`을 하고` 올린다.', [['1:13 backtick', '`…`을 하고']]],
    ['백틱 안쪽의 빈칸', '먼저 `docker ps `를 본다.', [['1:4 code-space', '`docker ps`']]],
    [
      '닫히지 않은 굵은 글씨',
      '**이미지 **는 틀이다.',
      [['1:1 emphasis', '별표 안쪽의 빈칸을 지우고 앞뒤 짝을 맞추십시오.']],
    ],
    [
      '주소',
      '자세히는 https://example.org/a?x=1 에 있다.',
      [['1:6 bare-url', '[글](https://example.org/a)']],
    ],
    [
      '글자까지 삼킨 주소',
      'http://localhost:3000에서 본다.',
      [['1:1 bare-url', '<http://localhost:3000>에서']],
    ],
    [
      '표의 칸',
      '| 가 | 나 |\n| - | - |\n| `docker ps ` | 본다 |',
      [['3:3 code-space', '`docker ps`']],
    ],
    [
      '방향을 바꾸는 글자',
      '```bash\ndocker ps \u202E\n```',
      [['2:11 invisible', '그 글자를 지우십시오.']],
    ],
    ['빈 노트', ' \n\n', [['1:1 empty-note', '글을 적거나 파일을 지우십시오.']]],
    ['널 글자', '볼륨\0은 남는다.', [['1:3 invisible', '그 글자를 지우십시오.']]],
    [
      '제목의 단계',
      '## 섹션 1: 가\n\n글\n\n## 섹션 2: 나\n\n글\n\n### 섹션 3: 다\n\n글',
      [['9:1 heading-depth', '## 섹션 3: 다']],
    ],
    [
      '드물지만 있는 Compose 키',
      '```yaml\nservices: {}\nnetworks:\n  a:\n    internal: true\n```',
      [],
    ],
    ['긴 용어의 앞부분', '프론트에서만 고친다.', []],
    ['조사가 붙은 두 글자 낱말', '컨테이너 사이를 잇는다.', []],
    ['빠진 섹션 번호', '## 섹션 1: 가\n\n글\n\n## 섹션 3: 나\n\n글', [['5:1 section-gap', null]]],
    [
      '겹친 목록 표시',
      '- - 글',
      [['1:1 list-level', '목록 표시를 하나만 두고 들여쓰기로 단계를 나타내십시오.']],
    ],
    ['건너뛴 목록 번호', '1. 하나\n2. 둘\n4. 넷', [['3:1 list-number', '3.']]],
    ['없는 하위 명령', '`docker rnu nginx`를 친다.', [['1:2 command', 'docker run nginx']]],
    ['옵션의 철자', '뒤에서 돌리려면 `--detahc`를 붙인다.', [['1:10 option', '--detach']]],
    ['쌍점으로 적은 값', '`-e PORT:80`을 더한다.', [['1:2 option', '-e PORT=…']]],
    [
      '없는 ARG',
      '`ARG PORT`를 적은 도커파일에 `--build-arg HOST=a`를 준다.',
      [['1:23 dockerfile', '--build-arg PORT=…']],
    ],
    [
      '문장 속의 대괄호',
      "도커파일의 CMD ['node'] 줄을 본다.",
      [['1:7 dockerfile', 'CMD ["node"]']],
    ],
    ['=가 없는 ENV', '도커파일에 `ENV PORT 80`을 적는다.', [['1:8 retired', 'ENV PORT=80']]],
    [
      'Compose의 version',
      'Compose 파일 맨 위의 `version`은 형식의 번호다.',
      [['1:18 retired', '적지 않습니다.']],
    ],
    [
      '1판의 Compose',
      '`docker-compose up -d`로 띄운다.',
      [['1:2 retired', 'docker compose up -d']],
    ],
    [
      '끝난 이미지',
      '```yaml\nservices:\n  a:\n    image: node:14\n```',
      [['4:12 retired', 'node:24']],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('고칠 것이 많은 노트의 모든 줄', () => {
    const told = lint(golden('faulty.md')).map(
      ({ line, column, severity, rule, message, suggestion }) =>
        `${line}:${column} ${severity} [${rule}] ${message}${suggestion ? ` → ${suggestion}` : ''}`,
    );
    expect(told.join('\n')).toBe(golden('faulty.issues.txt').trim());
  });
});

describe('헛되이 알리지 않는다', () => {
  test.each([
    ['강조와 조사', '**이미지**는 틀이고 **컨테이너**(container)가 돈다.'],
    ['별표 둘인 경로와 거듭제곱', '`src/**/*.ts`와 src/**/*.ts, 2**10을 안다.'],
    ['백틱을 보이는 백틱', '`` ` ``는 백틱이다.'],
    [
      '지난 일을 말하는 문장',
      '예전에는 `docker-compose up`을 썼다. `docker-compose` 대신 `docker compose`를 쓴다.',
    ],
    ['사라진 것을 말하는 문장', 'dockershim은 1.24에서 없어졌다. `version:` 키는 이제 무시된다.'],
    ['틀린 보기를 보이는 문장', "`CMD ['node']`처럼 적으면 JSON이 아니어서 셸 형식이 된다."],
    ['RUN 뒤의 주석', '```dockerfile\nFROM node:24\nRUN npm ci # 설치\n```'],
    ['모두 1번인 목록', '1. 하나\n1. 둘\n1. 셋'],
    ['Compose의 단수 키', '```yaml\nservices:\n  a:\n    build:\n      network: host\n```'],
    ['쿠버네티스 매니페스트', '```yaml\napiVersion: v1\nkind: Pod\nspec:\n  volume: a\n```'],
    ['미리 정해진 빌드 인수', '`ARG PORT`가 있고 `--build-arg HTTP_PROXY=a`를 준다.'],
    ['지금의 판', 'node:24, `php:8.4-fpm`, `python:3.13`, `ubuntu:24.04`를 쓴다.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(['clean-database.md', 'clean-linux.md', 'clean-cluster.md'])('%s', (file) => {
    expect(lint(golden(file))).toEqual([]);
  });
});

describe('노트의 주석으로 눈감아 준다', () => {
  const line = '`docker-compose up`으로 띄운다.';
  test.each([
    ['줄 끝', `${line} <!-- 되새김: 괜찮음 -->`],
    ['윗줄', `<!-- 되새김: 괜찮음 -->\n${line}`],
    ['빈 줄을 사이에 둔 코드 블록', '<!-- 되새김: 괜찮음 -->\n\n```yaml\nversion: "3"\n```'],
    ['까닭을 적어도', `${line} <!-- 되새김: 괜찮음, 옛 책의 보기 -->`],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
  test('다른 줄은 그대로 알린다', () => {
    expect(found(`${line} <!-- 되새김: 괜찮음 -->\n\n${line}`)).toHaveLength(1);
  });
});

test('사라진 것마다 날짜와 출처가 있다', () => {
  for (const { since, source, pattern } of retiredThings) {
    expect(since).toMatch(/^20\d\d(?:-\d\d){0,2}$/);
    expect(source).toMatch(/^https:\/\//);
    expect(pattern.flags).toContain('g');
  }
});

test('어떤 글에도 던지지 않고 줄과 칸이 노트 안에 있다', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '`',
      '**',
      '- ',
      '# ',
      '```dockerfile\n',
      '```yaml\n',
      '\n',
      '| a |',
      '섹션 2',
      ': ',
    ),
    fc.constantFrom(
      'docker run ',
      '-e A:b ',
      'FROM node:8 ',
      '컨테이너을 ',
      'https://a.b/가',
      '<x>',
      '\u200B',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
      for (const { line, column } of lint(text)) {
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
    }),
    { numRuns: 25 },
  );
});
