import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareCommands, grammars } from './index.ts';

type Pair = { expected: string; given: string; same: boolean };

const pairs = readFileSync(new URL('answers/pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

test('뜻이 같은지를 손으로 매긴 쌍과 모두 같게 판정한다', () => {
  const wrong = pairs.filter(
    ({ expected, given, same }) => compareCommands(expected, given, grammars).same !== same,
  );
  expect(pairs.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});

test('같지 않은 쌍마다 무엇이 다른지 하나 이상 말한다', () => {
  const told = pairs
    .filter(({ same }) => !same)
    .map(({ expected, given }) => compareCommands(expected, given, grammars));
  expect(told.every((one) => !one.same && one.differences.every((text) => text !== ''))).toBe(true);
  expect(told.every((one) => !one.same && one.differences.length > 0)).toBe(true);
});

test('정해진 프로토콜은 적지 않아도 같다', () => {
  const same = (one: string, other: string) => compareCommands(one, other, grammars).same;
  expect(same('docker run --expose 80/tcp web', 'docker run --expose 80 web')).toBe(true);
  expect(same('docker run --expose 80/udp web', 'docker run --expose 80 web')).toBe(false);
});

const differences: [string, string, string[]][] = [
  [
    'docker run -d nginx',
    'docker run nginx',
    ['-d가 빠졌습니다: 컨테이너를 백그라운드에서 실행합니다'],
  ],
  [
    'docker run -p 8080:80 nginx',
    'docker run -p 80:8080 nginx',
    ['호스트와 컨테이너 포트가 뒤바뀌었습니다: 앞이 호스트(8080), 뒤가 컨테이너(80)입니다'],
  ],
  [
    'docker run -it node',
    'docker run node -it',
    ['이미지 이름 뒤의 -it는 컨테이너 안의 명령으로 넘어갑니다. 옵션은 이미지 앞에 둡니다'],
  ],
  [
    'docker run -v /srv:/app:ro web',
    'docker run -v /srv:/app web',
    ['읽기 전용(:ro)이 빠져 컨테이너가 내용을 바꿀 수 있습니다'],
  ],
  [
    'docker run -v data:/app web',
    'docker run -v ./data:/app web',
    ['./data는 호스트 경로입니다. 볼륨 이름 data를 씁니다'],
  ],
  ['docker run web:2', 'docker run web', ['이미지 web의 태그로 2 대신 latest를 썼습니다']],
  ['docker run -e A=1 web', 'docker run -e A=2 web', ['-e의 A 값으로 1 대신 2를 썼습니다']],
  [
    'docker rmi web',
    'docker rmi -f web',
    ['-f가 더해져 더 위험합니다: 멈춘 컨테이너가 쓰는 이미지도 지웁니다'],
  ],
  [
    'docker inspect web',
    'docker container inspect web',
    ['docker container inspect는 컨테이너만 다루어 docker inspect보다 범위가 좁습니다'],
  ],
  [
    'docker container prune',
    'docker system prune',
    [
      'docker system prune은 컨테이너뿐 아니라 다른 것까지 다루어 docker container prune보다 범위가 넓습니다',
    ],
  ],
  [
    'docker compose logs web',
    'docker logs web',
    [
      'docker compose logs를 써야 하는데 docker logs를 썼습니다. docker logs는 컨테이너의 로그를 보여 주는 명령입니다',
    ],
  ],
  ['docker volume ls', 'docker volumn ls', ['volumn은 없는 이름입니다. volume으로 써야 합니다']],
  [
    'docker compose -f a.yml up',
    'docker compose up -f a.yml',
    ['-f는 docker compose 바로 뒤, up 앞에 써야 합니다'],
  ],
  ['docker compose up -d', 'docker compose -d up', ['-d는 up 뒤에 써야 합니다']],
  [
    'docker exec -it web bash',
    'docker exec -it bash',
    ['컨테이너 이름이 빠져 bash를 컨테이너로 읽습니다'],
  ],
  [
    'docker build --build-arg A=1 .',
    'docker build --arg A=1 .',
    [
      '--arg는 이 명령에 없는 옵션입니다',
      '--build-arg A=1이 빠졌습니다: 빌드할 때 쓸 변수(ARG)의 값을 정합니다',
    ],
  ],
  ['docker tag {이미지} {새 이름}', 'docker tag app', ['새 이름 {새 이름}이 빠졌습니다']],
  [
    'docker cp {컨테이너}:{경로} .',
    'docker cp . web:/app',
    ['순서가 뒤바뀌었습니다: {컨테이너}:{경로} . 순서로 씁니다'],
  ],
  [
    'docker run -p {port}:{port} web',
    'docker run -p 80:81 web',
    ['같은 자리 표시자에는 같은 값을 써야 합니다'],
  ],
  [
    'docker run alpine sh -c "ls /"',
    'docker run alpine sh -c ls /',
    ['안에서 실행할 명령을 따옴표로 묶은 자리가 다릅니다'],
  ],
  [
    'docker run -e "A=1" web',
    'docker run -e “A=1” web',
    ['둥근따옴표(“ ”)는 셸이 따옴표로 읽지 않습니다. 곧은따옴표(")로 씁니다'],
  ],
  ['kubectl exec web -- ls', 'kubectl exec web ls', ['안에서 실행할 명령 앞에 --가 빠졌습니다']],
  [
    'kubectl get deploy,svc',
    'kubectl get deploy svc',
    ['리소스 종류가 여럿이면 빈칸 없이 쉼표로 이어 씁니다'],
  ],
  [
    'kubectl port-forward web 8080:80',
    'kubectl port-forward web 80:8080',
    ['두 포트가 뒤바뀌었습니다: 앞이 내 컴퓨터(8080), 뒤가 파드(80)입니다'],
  ],
  [
    'sudo yum install -y docker',
    'yum install -y docker',
    ['앞에 sudo가 빠졌습니다: 관리자 권한이 필요합니다'],
  ],
  [
    'docker ps && docker images',
    'docker ps ; docker images',
    ['두 명령을 && 대신 ; 기호로 이었습니다'],
  ],
  ['docker ps', '', ['입력한 명령이 없습니다']],
];

test.each(differences)('%j을 %j로 쓰면 %j', (expected, given, told) => {
  expect(compareCommands(expected, given, grammars)).toEqual({ same: false, differences: told });
});

const notices: [string, string, string][] = [
  [
    'docker compose up',
    'docker-compose up',
    'docker-compose는 더는 나오지 않는 옛 표기입니다. 지금은 docker compose로 씁니다',
  ],
  [
    'docker run --network a web',
    'docker run --net a web',
    '--net은 옛 옵션입니다. 지금은 --network로 씁니다',
  ],
  ['docker ps', 'sudo docker ps', 'sudo는 docker 그룹에 들지 않은 사용자에게만 필요합니다'],
];

test.each(notices)('%j을 %j로 써도 맞고, 알려 준다: %s', (expected, given, notice) => {
  expect(compareCommands(expected, given, grammars)).toEqual({ same: true, notices: [notice] });
});
