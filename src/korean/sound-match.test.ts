import { expect, test } from 'vitest';
import { phonesOf, soundDistance } from './sound-match.ts';

const distance = (hangul: string, latin: string) =>
  soundDistance(phonesOf(hangul), phonesOf(latin));

test.each([
  ['레벨', 'level', 'label'],
  ['배너', 'banner', 'bonner'],
  ['리본', 'ribbon', 'rubben'],
  ['스토리지', 'storage', 'storeroom'],
])('%s: %s에 %s보다 가깝다', (hangul, near, far) => {
  expect(distance(hangul, near)).toBeLessThan(distance(hangul, far));
});

test.each([
  ['버튼', 'button'],
  ['토큰', 'token'],
  ['메시지', 'message'],
  ['패키지', 'package'],
])('%s는 %s로 들린다', (hangul, latin) => {
  expect(distance(hangul, latin)).toBeLessThan(0.2);
});
