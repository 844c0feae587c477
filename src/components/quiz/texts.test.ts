import { expect, test } from 'vitest';
import type { Question } from '../../model/question.ts';
import { openTexts } from './texts.ts';

const question = (id: string) => ({ id }) as unknown as Question;

test('섹션을 한 번만 가져오고, 가져온 문제를 찾는다', async () => {
  const asked: string[] = [];
  const texts = openTexts((path) => {
    asked.push(path);
    return Promise.resolve([question('a')]);
  });
  expect(texts.find('a')).toBeUndefined();
  await Promise.all([texts.load(['section:c/1', 'section:c/1']), texts.load(['section:c/1'])]);
  expect(asked).toEqual(['/data/quiz/c/1.json']);
  expect(texts.has('section:c/1')).toBe(true);
  expect(texts.find('a')?.id).toBe('a');
});

test('가져오지 못한 섹션은 다음에 다시 가져온다', async () => {
  let isOffline = true;
  const texts = openTexts(() =>
    isOffline ? Promise.reject(new Error('offline')) : Promise.resolve([question('a')]),
  );
  await expect(texts.load(['section:c/1'])).rejects.toThrow('offline');
  expect(texts.has('section:c/1')).toBe(false);
  isOffline = false;
  await texts.load(['section:c/1']);
  expect(texts.find('a')?.id).toBe('a');
});
