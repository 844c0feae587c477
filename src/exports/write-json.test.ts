import { expect, test } from 'vitest';
import { writeJson } from './write-json.ts';

const many = Array.from({ length: 450 }, (_, at) => ({ at, 글: '가'.repeat(at % 7) }));

test.each([
  ['빈 것', {}],
  ['빈 목록', { 개념: [] }],
  ['목록 여럿', { 개념: [1, 'a"b', null], 빈: [], 명령어: [{ 이름: '도커' }] }],
  ['조각보다 긴 목록', { 긴: many, 끝: [many] }],
])('나누어 써도 한 번에 쓴 것과 같다: %s', (_, lists) => {
  expect([...writeJson(lists)].join('')).toBe(JSON.stringify(lists));
});
