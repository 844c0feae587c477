import { expect, test } from 'vitest';
import type { Question } from '../../model/question.ts';
import type { BankEntry } from '../../review/bank.ts';
import { readySession } from './load-sitting.ts';
import { startSession } from './session.ts';
import { openTexts } from './texts.ts';

const entry = (id: string, section: string) =>
  ({ id, section: `section:${section}` }) as unknown as BankEntry;
const session = startSession([entry('a', 'c/1'), entry('b', 'c/2')]);
const textsOf = (files: Record<string, string[]>) =>
  openTexts((path) => {
    const ids = files[path];
    return ids
      ? Promise.resolve(ids.map((id) => ({ id }) as unknown as Question))
      : Promise.reject(new Error('offline'));
  });

test('먼저 물을 문제의 섹션만 있으면 시작한다', async () => {
  const texts = textsOf({ '/data/quiz/c/1.json': ['a'] });
  expect(await readySession(session, texts)).toEqual(session);
  expect(texts.has('section:c/2')).toBe(false);
});

test('목록에는 있지만 노트에서 없어진 문제는 건너뛴다', async () => {
  const texts = textsOf({ '/data/quiz/c/1.json': ['other'], '/data/quiz/c/2.json': ['b'] });
  const ready = await readySession(session, texts);
  expect(ready.queue.map(({ id }) => id)).toEqual(['b']);
  expect(ready.total).toBe(1);
});

test('가져올 수 없으면 그렇다고 한다', async () => {
  await expect(readySession(session, textsOf({}))).rejects.toThrow('offline');
});
