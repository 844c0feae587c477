import { expect, test } from 'vitest';
import { excerptAround, nestedKeys } from './excerpt.ts';

test('둘레만 보일 때에도 목록의 항목은 그것을 여는 줄부터 보인다', () => {
  const lines = [
    'spec:',
    '  containers:',
    '    - name: web',
    '      image: app',
    '      command: [run]',
    '      args: [fast]',
    '      ports:',
    '        - containerPort: 80',
    '      env:',
    '        - name: A',
    '          value: b',
    '      envFrom:',
    '        - configMapRef: { name: c }',
  ];
  const { lines: shown, at } = excerptAround(lines, 11);
  expect(shown.slice(0, 4)).toEqual(['spec:', '  containers:', '    - name: web', '      env:']);
  expect(shown[at]).toBe('      envFrom:');
});

test('키마다 바로 위의 두 키를 든다', () => {
  const code =
    'services:\n  web: # 앱\n    image: a\n    ports:\n      - "80:80"\n  db:\n    image: b';
  expect(nestedKeys(code)).toEqual([
    ['services', 'web'],
    ['services', 'image'],
    ['web', 'image'],
    ['services', 'ports'],
    ['web', 'ports'],
    ['services', 'db'],
    ['services', 'image'],
    ['db', 'image'],
  ]);
});

test('키를 찾는 시간이 줄의 수를 따른다', { timeout: 5_000 }, () => {
  expect(nestedKeys('  - a: 나\n'.repeat(30_000))).toEqual([]);
});
