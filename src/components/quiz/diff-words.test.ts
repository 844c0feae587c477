import { expect, test } from 'vitest';
import { diffWords } from './diff-words.ts';

const write = (given: string, expected: string) =>
  diffWords(given, expected)
    .map(({ text, kind }) => ({ same: text, given: `-${text}`, expected: `+${text}` })[kind])
    .join(' ');

test.each([
  [
    'docker run -p 80:3000 my-app',
    'docker run -d -p 3000:80 my-app',
    'docker run +-d -p -80:3000 +3000:80 my-app',
  ],
  ['docker ps', 'docker ps', 'docker ps'],
  ['docker rn web', 'docker run {IMAGE}', 'docker -rn +run web'],
  ['ls', 'docker ps -a', '-ls +docker +ps +-a'],
  ['echo "a b" c', 'echo "a  b"', 'echo -"a b" -c +"a  b"'],
  ['docker ps -a -q', 'docker ps', 'docker ps --a --q'],
])('%s와 %s를 나란히 놓는다', (given, expected, shown) => {
  expect(write(given, expected)).toBe(shown);
});
