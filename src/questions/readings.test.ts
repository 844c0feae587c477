import { expect, test } from 'vitest';
import { tellsReading } from './readings.ts';

test.each<[string, string, string[], boolean]>([
  ['docker volume ls', '볼륨 목록을 보여 줍니다', ['이미지를 지웁니다'], true],
  ['docker volume ls', '볼륨 목록을 보여 줍니다', ['볼륨을 지웁니다'], false],
  ['네임스페이스를 만듭니다', 'kubectl create namespace', ['kubectl create configmap'], true],
  ['로컬에 있는 이미지 목록을 보여 줍니다', 'docker images', ['docker rmi'], true],
  ['빌드할 폴더를 적는다', 'build', ['ports', 'args'], true],
  ['클라우드의 로드 밸런서를 만든다', 'LoadBalancer', ['NodePort'], true],
  ['SSH 열쇠를 만듭니다', 'ssh-keygen', ['openssl', 'pytest'], true],
  ['SQL로 꺼내는 데이터베이스이다', 'MySQL', ['MongoDB'], true],
  ['컨테이너에 이름을 붙입니다', '--name', ['--rm'], false],
])('%s → %s', (stem, answer, others, tells) => {
  expect(tellsReading(stem, answer, others)).toBe(tells);
});
