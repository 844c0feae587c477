import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from './model/issue.ts';
import { RelativeFile } from './model/paths.ts';
import { Lexicon } from './model/lexicon.ts';
import { parseAuthored } from './questions/index.ts';
import { readYaml } from './yaml.ts';

const file = RelativeFile.parse('lexicon.yaml');

test('맞는 용어집을 읽고 빠진 값은 기본값으로 채운다', () => {
  const { value, issues } = readYaml(file, 'terms:\n  - {term: 볼륨, kind: object}\n', Lexicon);
  expect(issues).toEqual([]);
  expect(value?.terms).toEqual([{ term: '볼륨', kind: 'object', aliases: [] }]);
});

const kinds = 'object, tool, component, technique, service, property, file, other';
const said = (issues: readonly Issue[]) =>
  issues.map(
    ({ line, column, message, suggestion }) => `${line}:${column} ${message} → ${suggestion}`,
  );

test('틀린 값은 저마다 제 자리에서 한꺼번에, 고칠 길과 함께 알린다', () => {
  const text = `terms:
  - kind: 없는종류
    definiton: 남는 공간
  - term: 80
    kind: tol
    aka: [포트]
  - term: 그물
    aliases: 네트워크
  - 볼륨
`;
  const { value, issues } = readYaml(file, text, Lexicon);
  expect(value).toBeNull();
  expect(said(issues)).toEqual([
    '2:5 `term`이 빠졌습니다. → `term: …` 줄을 더하십시오.',
    `2:5 \`kind\`는 ${kinds} 가운데 하나여야 합니다 (지금은 \`없는종류\`). → 그 가운데 하나로 바꾸십시오.`,
    '3:5 모르는 키 `definiton`입니다. `definition`을 뜻합니까? → `definition`으로 고치거나 이 줄을 지우십시오.',
    '4:5 `term`은 글이어야 합니다 (지금은 `80`). → 따옴표로 감싸십시오: `"80"`',
    `5:5 \`kind\`는 ${kinds} 가운데 하나여야 합니다 (지금은 \`tol\`). → \`tool\`로 바꾸십시오.`,
    '6:5 모르는 키 `aka`입니다. → 이 줄을 지우거나 키를 고치십시오. 쓸 수 있는 키: term, english, aliases, kind, definition',
    `7:5 \`kind\`가 빠졌습니다. → 다음 가운데 하나를 적으십시오: ${kinds}`,
    '8:5 `aliases`는 목록이어야 합니다 (지금은 `네트워크`). → 대괄호로 감싸십시오: `[네트워크]`',
    '9:5 `terms`의 4번째 항목은 키와 값이어야 합니다 (지금은 `볼륨`). → `term: …` 같은 줄로 적으십시오. 쓸 수 있는 키: term, english, aliases, kind, definition',
  ]);
});

test.each([
  ['빈 파일', '', '1:1 파일이 비어 있습니다. → 다음 키로 적으십시오: course, terms, asked'],
  [
    '빈 값',
    'course:',
    '1:1 `course`가 비어 있습니다. → 값을 적거나, 없어도 되는 것이면 지우십시오.',
  ],
  [
    '목록 아닌 용어',
    'terms: 볼륨',
    '1:1 `terms`는 목록이어야 합니다 (지금은 `볼륨`). → 항목마다 `- term: …` 같은 줄로 시작하십시오.',
  ],
  [
    '별표',
    'course: *도커*',
    '1:9 YAML 문법이 깨졌습니다: `*도커*`는 따옴표 없이 쓸 수 없습니다. → 값 전체를 따옴표로 감싸십시오.',
  ],
  [
    '값 안의 쌍점',
    'course: 도커: 입문',
    '1:9 YAML 문법이 깨졌습니다: 한 줄에 쌍점이 두 번 있거나 들여쓰기가 어긋납니다. → 쌍점이 든 값 전체를 따옴표로 감싸십시오.',
  ],
  [
    '닫지 않은 따옴표',
    '# 첫 줄\ncourse: "도커\nterms: []',
    '2:9 YAML 문법이 깨졌습니다: 닫는 따옴표나 괄호, 쌍점이 없습니다. → 따옴표와 괄호를 닫고, `키: 값`처럼 쌍점을 찍고 한 칸 띄우십시오.',
  ],
  [
    '어긋난 들여쓰기',
    'terms:\n  - term: 호족\n   english: clan\n',
    '3:1 YAML 문법이 깨졌습니다: 들여쓰기가 어긋나거나 목록의 `-`가 없습니다. → 같은 항목의 키는 같은 칸에서 시작하고, 새 항목은 `-`로 시작하십시오.',
  ],
  [
    '따옴표 뒤의 글',
    'course: "도커"의 길',
    '1:13 YAML 문법이 깨졌습니다: 값이 끝난 뒤에 글이 더 있습니다. → 값 전체를 따옴표로 감싸십시오. 목록의 `-`는 새 줄에서 시작하십시오.',
  ],
])('용어집의 잘못을 글쓴이의 말로 알린다: %s', (_, text, expected) => {
  expect(said(readYaml(file, text, Lexicon).issues)).toEqual([expected]);
});

test('여러 줄에 걸친 값 뒤에서도 줄과 칸이 맞는다', () => {
  const { issues } = readYaml(file, '- 가\n볼륨\n나: 다', Lexicon);
  expect(issues.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:1', '3:2']);
});

const question = `section: 1
questions:
  - id: volume-stays
    type: purpose
    passage: 볼륨
    prompt: 볼륨을 왜 쓸까요?
    choices: [남기려고, 지우려고]
    answer: 남기려고
    explanation: 볼륨은 남습니다.
overrides:
  - id: old
    retire: true
`;

test.each([
  [
    'type: purpose',
    'type: purpos',
    /^4:5 `type`은 recall, .* 가운데 하나여야 합니다 \(지금은 `purpos`\)\. → `purpose`로 바꾸십시오\.$/,
  ],
  [
    'section: 1',
    'section: [1]',
    /^1:1 `section`은 수 또는 글이어야 합니다 \(지금은 목록\)\. → 수 또는 글로 바꾸십시오\.$/,
  ],
  [
    'section: 1',
    'section: -1',
    /^1:1 `section`은 0 이상이어야 합니다 \(지금은 `-1`\)\. → 0 이상으로 바꾸십시오\.$/,
  ],
  [
    'id: volume-stays',
    'id: Volume',
    /^3:5 `id`는 영어 소문자와 .* → `volume-stays-1`처럼 적으십시오\.$/,
  ],
  [
    ', 지우려고',
    '',
    /^7:5 `choices`는 적어도 2개여야 합니다 \(지금은 1개\)\. → 1개를 더 적으십시오\.$/,
  ],
  [
    'retire: true',
    'retire: 네',
    /^12:5 `retire`는 `true`여야 합니다 \(지금은 `네`\)\. → `true`로 바꾸거나 지우십시오\.$/,
  ],
  [
    'answer: 남기려고',
    'answer: 남기기',
    /^8:5 volume-stays: 답 '남기기'가 보기에 없습니다\. → 보기 하나와 글자까지 같게 적으십시오\.$/,
  ],
])('문제의 잘못을 글쓴이의 말로 알린다: %s → %s', (good, bad, expected) => {
  const { issues } = parseAuthored(file, question.replace(good, bad));
  expect(said(issues)).toEqual([expect.stringMatching(expected)]);
});

test('어떻게 깨져도 던지지 않고, 모든 잘못에 고칠 길이 있다', () => {
  const piece = fc.constantFrom(
    '',
    ' ',
    '  ',
    ':',
    ': ',
    '-',
    '"',
    "'",
    '*가',
    '[',
    '}',
    '\t',
    '\n',
    '|',
    '&a ',
    '#',
    '80',
    'x',
    '글',
  );
  const edit = fc.tuple(fc.nat(question.length), fc.nat(12), piece);
  let broken = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
        question,
      );
      const issues = [...parseAuthored(file, text).issues, ...readYaml(file, text, Lexicon).issues];
      broken += issues.length;
      const lines = text.split('\n');
      for (const { line, column, message, suggestion } of issues) {
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(message).toMatch(/(?:[다까]|다 \(.*\))[.?]$/s);
        expect(message).not.toMatch(/undefined|잘못된 (입력|옵션)|예상 타입/);
        expect(suggestion).toMatch(/[가-힣]/);
      }
    }),
    { numRuns: 300 },
  );
  expect(broken).toBeGreaterThan(300);
});

test('깨진 YAML은 깨진 줄을 알린다', () => {
  const { value, issues } = readYaml(file, 'course: 도커\nterms: [\n', Lexicon);
  expect(value).toBeNull();
  expect(issues.length).toBeGreaterThan(0);
  expect(issues[0]?.line).toBeGreaterThanOrEqual(2);
});

test('잘못을 알리는 시간이 글의 길이를 따른다', { timeout: 5_000 }, () => {
  const { issues } = readYaml(file, 'course: 도커\n입문\n'.repeat(10_000), Lexicon);
  const lines = issues.map(({ line }) => line);
  expect(lines).toEqual([...new Set(lines)]);
  expect(lines.length).toBeGreaterThanOrEqual(10_000);
});
