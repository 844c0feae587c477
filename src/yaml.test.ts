import { expect, test } from 'vitest';
import { RelativeFile } from './model/paths.ts';
import { Lexicon } from './model/lexicon.ts';
import { readYaml } from './yaml.ts';

const file = RelativeFile.parse('lexicon.yaml');

test('맞는 용어집을 읽고 빠진 값은 기본값으로 채운다', () => {
  const { value, issues } = readYaml(file, 'terms:\n  - {term: 볼륨, kind: object}\n', Lexicon);
  expect(issues).toEqual([]);
  expect(value?.terms).toEqual([{ term: '볼륨', kind: 'object', aliases: [] }]);
});

test('틀린 값은 저마다 제 줄에서 한꺼번에 알린다', () => {
  const text =
    'terms:\n  - term: 볼륨\n    kind: thing\n  - term: 포트\n    kind: object\n    aka: [x]\n';
  const { value, issues } = readYaml(file, text, Lexicon);
  expect(value).toBeNull();
  expect(issues.map(({ line, severity }) => [line, severity])).toEqual([
    [3, 'error'],
    [4, 'error'],
  ]);
  expect(issues[0]?.message).toContain('object');
  expect(issues[1]?.message).toContain('aka');
});

test('깨진 YAML은 깨진 줄을 알린다', () => {
  const { value, issues } = readYaml(file, 'course: 도커\nterms: [\n', Lexicon);
  expect(value).toBeNull();
  expect(issues.length).toBeGreaterThan(0);
  expect(issues[0]?.line).toBeGreaterThanOrEqual(2);
});
