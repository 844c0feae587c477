import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from './own-hashes.ts';

const rule = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (rules: string[], rest: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${rules.join(' ')}; style-src 'self';">${rest}`;

test('제 스크립트와 스타일의 해시만 남긴다', () => {
  const body = '<script>a()</script><style data-x>b{}</style><script src="c.js"></script>';
  const all = [rule('a()'), rule('b{}'), rule(''), rule('d()')];
  expect(keepOwnHashes(page(all, body))).toBe(page([rule('a()'), rule('b{}')], body));
});

test('속성이 말하는 태그는 스크립트도 스타일도 아니다', () => {
  const body = `<meta content="<style> 태그와 <script> 태그"><a title='<script>'>a</a><script>a()</script><style>b{}</style>`;
  const all = [rule('a()'), rule('b{}')];
  expect(keepOwnHashes(page(all, body))).toBe(page(all, body));
});

test('해시에 없던 스크립트를 허락하지 않는다', () => {
  const body = '<script>bad()</script>';
  expect(keepOwnHashes(page([rule('a()')], body))).not.toContain(rule('bad()'));
});
