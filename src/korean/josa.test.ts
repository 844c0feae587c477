import { expect, test } from 'vitest';
import { withParticle, type ParticlePair } from './josa.ts';

const cases: [string, ParticlePair, string][] = [
  ['이미지', '을/를', '이미지를'],
  ['볼륨', '을/를', '볼륨을'],
  ['파일', '으로/로', '파일로'],
  ['볼륨', '으로/로', '볼륨으로'],
  ['docker', '을/를', 'docker를'],
  ['git', '을/를', 'git을'],
  ['EC2', '을/를', 'EC2를'],
  ['80', '을/를', '80을'],
  ['3000', '이/가', '3000이'],
  ['8081', '으로/로', '8081로'],
  ['1.0', '은/는', '1.0은'],
  ['5', '이/가', '5가'],
  ['volume', '이/가', 'volume이'],
  ['image', '은/는', 'image는'],
  ['network', '을/를', 'network를'],
  ['stack', '이/가', 'stack이'],
  ['npm', '을/를', 'npm을'],
  ['kubectl', '으로/로', 'kubectl로'],
  ['AWS', '은/는', 'AWS는'],
  ['URL', '을/를', 'URL을'],
  ['-d', '이/가', '-d가'],
  ['-it', '이/가', '-it가'],
  ['--rm', '이/가', '--rm이'],
  ['--name', '을/를', '--name을'],
  ['--detach', '을/를', '--detach를'],
  ['port', '이/가', 'port가'],
  ['commit', '을/를', 'commit을'],
  ['web', '과/와', 'web과'],
  ['app', '은/는', 'app은'],
  ['build', '은/는', 'build는'],
  ['`docker run`', '을/를', '`docker run`을'],
  ['{이름}', '을/를', '{이름}을'],
  ['docker ps', '은/는', 'docker ps는'],
  ['pull', '으로/로', 'pull로'],
  ['compose', '은/는', 'compose는'],
  ['docker compose up', '을/를', 'docker compose up을'],
  ['--timeout', '으로/로', '--timeout으로'],
  ['', '이/가', '가'],
];

test.each(cases)('%s + %s는 읽는 소리를 따른다', (word, pair, expected) => {
  expect(withParticle(word, pair)).toBe(expected);
});
