import { describe, expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { findComposeKeys } from './find-compose-keys.ts';
import { findInstructions } from './find-instructions.ts';
import type { NamedUsage } from './named-usage.ts';

function parse(text: string) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return note.sections.map((section) => ({ note, section }));
}
const namesIn = (found: readonly NamedUsage[]) =>
  found.map(({ name, usage }) => `${usage.line} ${name}`).toSorted();

describe('도커파일 명령어', () => {
  const instructionsOf = (text: string) =>
    parse(text).flatMap(({ note, section }) => findInstructions(note, section));
  const instructionsIn = (text: string) => namesIn(instructionsOf(text));

  test('블록의 줄마다, 이어진 줄은 한 번', () => {
    const text = '```dockerfile\n# 바탕\nFROM node:24\nRUN npm ci \\\n  && npm test\nCOPY . .\n```';
    expect(instructionsIn(text)).toEqual(['3 FROM', '4 RUN', '6 COPY']);
  });
  test('언어를 적지 않은 블록도 도커파일이다', () => {
    expect(instructionsIn('```\nFROM node:24\nCOPY . .\n```')).toEqual(['2 FROM', '3 COPY']);
  });
  test('윗줄의 주석과 줄 끝의 말이 설명이 된다', () => {
    const [from, run] = instructionsOf(
      '```dockerfile\n# 작은 이미지\nFROM alpine\nRUN apk add git # 깃을 설치\n```',
    );
    expect(from?.usage.explanation).toBe('작은 이미지');
    expect(run?.usage.explanation).toBe('깃을 설치');
  });
  test('문장에서 빗금으로 나눈 둘은 따로다', () => {
    expect(instructionsIn('도커파일에 ENV PORT=80 / EXPOSE $PORT 를 적는다.')).toEqual([
      '1 ENV',
      '1 EXPOSE',
    ]);
  });
  test('SQL의 FROM은 도커파일의 것이 아니다', () => {
    const text = 'MySQL 컨테이너에서 `SELECT name FROM users`로 찾고 `FROM mysql:8`로 시작한다.';
    expect(instructionsIn(text)).toEqual(['1 FROM']);
    expect(instructionsIn('표에서 값을 꺼낼 때는 SELECT와 FROM을 쓴다.')).toEqual([]);
  });
});

describe('Compose 키', () => {
  const keysIn = (text: string) =>
    namesIn(parse(text).flatMap(({ note, section }) => findComposeKeys(note, section)));

  test('블록의 키와 주석이 된 키, 지은 이름은 빼고', () => {
    const text =
      '```yaml\nservices:\n  build:\n    image: nginx\n    environment:\n      user: root\n    # ports:\n    #   - 80:80\n```';
    expect(keysIn(text)).toEqual(['2 services', '4 image', '5 environment', '7 ports']);
  });
  test('쿠버네티스와 GitHub Actions의 YAML은 Compose가 아니다', () => {
    expect(keysIn('```yaml\napiVersion: v1\nkind: Pod\nspec:\n  volumes: []\n```')).toEqual([]);
    expect(keysIn('```yaml\non: push\njobs:\n  a:\n    services:\n      image: x\n```')).toEqual(
      [],
    );
  });
  test('문장의 키: 백틱 안, 밑줄이나 복수형, 다른 키 곁', () => {
    expect(keysIn('Compose에서 `ports`를 적고 depends_on을 더한다.')).toEqual([
      '1 depends_on',
      '1 ports',
    ]);
    expect(keysIn('Compose의 context가 ./app이고 dockerfile에 이름을 적는다.')).toEqual([
      '1 context',
      '1 dockerfile',
    ]);
  });
  test('낱말일 뿐인 것은 키가 아니다', () => {
    expect(keysIn('Compose로 image를 받고 build를 다시 한다. named volumes를 쓴다.')).toEqual([]);
  });
  test('객체가 타고난 이름은 키가 아니다', () => {
    expect(keysIn('Compose에서 `constructor`를 쓴다.')).toEqual([]);
    expect(keysIn('```yaml\nservices:\n  constructor: 1\n  web:\n    constructor: 1\n```')).toEqual(
      ['2 services'],
    );
  });
  test('한 글자가 틀린 키도 그 키의 쓰임이다', () => {
    expect(keysIn('컴포즈의 `depend_on`으로 차례를 정한다.')).toEqual(['1 depends_on']);
  });
});
