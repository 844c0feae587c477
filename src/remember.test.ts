import { expect, test } from 'vitest';
import { rememberLoaded } from './remember.ts';

test('불러온 것은 한 번만 부르고, 못 부른 것은 다시 부른다', async () => {
  const asked: string[] = [];
  let isDown = true;
  const load = rememberLoaded(async (name) => {
    asked.push(name);
    if (isDown) throw new Error('끊김');
    return name.length;
  });
  await expect(load('조각')).rejects.toThrow('끊김');
  isDown = false;
  expect(await Promise.all([load('조각'), load('조각')])).toEqual([2, 2]);
  expect(asked).toEqual(['조각', '조각']);
});

test('정한 수를 넘으면 모두 잊는다', async () => {
  let times = 0;
  const load = rememberLoaded(async () => (times += 1), 1);
  for (const name of ['가', '나', '다', '가']) await load(name);
  expect(times).toBe(4);
});
