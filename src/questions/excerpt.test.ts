import { expect, test } from 'vitest';
import { excerptAround } from './excerpt.ts';

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
