import { expect, test } from 'vitest';
import { usageText } from './usage-text.ts';

const passage = (text: string, kind: 'item' | 'table' = 'item') => ({ kind, text });

test.each([
  ['`docker ps`: 목록을 본다. 이름도 나온다.', '목록을 본다. 이름도 나온다.', null],
  ['`docker ps`는 목록을 본다.', '목록을 본다.', null],
  [
    '먼저 멈춘다. 지웠으면 `docker ps`를 쳐서 본다.',
    '쳐서 본다.',
    '지웠으면 `docker ps`를 쳐서 본다.',
  ],
])('%s', (text, explanation, sentence) => {
  expect(usageText({ raw: 'docker ps', explanation }, passage(text))).toBe(sentence ?? explanation);
});

test('표와 설명 없는 쓰임은 그대로 둔다', () => {
  const usage = { raw: 'docker ps', explanation: '보는 명령' };
  expect(usageText(usage, passage('| 보는 명령 | `docker ps` |', 'table'))).toBe('보는 명령');
  expect(usageText({ ...usage, explanation: null }, undefined)).toBe(null);
});
