import { expect, test } from 'vitest';
import { endsWord, splitParticle } from './particles.ts';

test.each([
  ['포트를', '포트', '를'],
  ['이미지는', '이미지', '는'],
  ['볼륨은', '볼륨', '은'],
  ['네트워크로', '네트워크', '로'],
  ['컨테이너에서는', '컨테이너', '에서는'],
  ['docker를', 'docker', '를'],
  ['도구이며', '도구', '이며'],
  ['서버란', '서버', '란'],
])('조사를 떼어 낸다: %s', (word, stem, particle) => {
  expect(splitParticle(word)).toEqual({ stem, particle });
});

test.each([['와이파이'], ['컨테이너'], ['볼륨'], ['게이트웨이']])(
  '앞말과 어울리지 않는 끝 글자는 조사가 아니다: %s',
  (word) => {
    expect(splitParticle(word).particle).toBe('');
  },
);

test.each([
  ['포트', '를 연다', true],
  ['포트', '폴리오', false],
  ['포트', '', true],
  ['이미지', '들을 지운다', true],
  ['볼륨', '를', false],
  ['env', '파일', true],
  ['docker', 'compose', false],
])('낱말이 끝나는 자리를 안다: %s + %s', (stem, rest, ends) => {
  expect(endsWord(stem, rest)).toBe(ends);
});
