import { expect, test } from 'vitest';
import { grammars, listCommands, readLine } from './index.ts';

const tokens = (text: string) =>
  readLine(text, grammars).flatMap(({ tokens }) =>
    tokens.map(({ text, role, meaning }) => [text, role, meaning]),
  );

test('명령의 조각마다 구실과 뜻을 말한다', () => {
  expect(tokens('sudo docker run -p 3000:80 -v data:/app:ro --name web node:22 npm start')).toEqual(
    [
      ['sudo', 'prefix', '관리자 권한으로 실행합니다'],
      ['docker', 'program', '컨테이너와 이미지를 다룹니다'],
      ['run', 'subcommand', '이미지로 새 컨테이너를 만들고 실행합니다'],
      ['-p', 'option', '호스트의 포트를 컨테이너의 포트에 연결합니다'],
      ['3000', 'value', '호스트 포트'],
      ['80', 'value', '컨테이너 포트'],
      ['-v', 'option', '볼륨이나 호스트 폴더를 컨테이너에 연결합니다'],
      ['data', 'value', '볼륨 이름'],
      ['/app', 'value', '컨테이너 안의 경로'],
      ['ro', 'value', '읽기 전용'],
      ['--name', 'option', '컨테이너에 이름을 붙입니다'],
      ['web', 'value', '이름'],
      ['node', 'operand', '이미지 이름'],
      ['22', 'operand', '태그'],
      ['npm', 'inner', 'Node.js 패키지를 다룹니다'],
      ['start', 'inner', 'package.json에 적은 시작 스크립트를 실행합니다'],
    ],
  );
});

test('자리 표시자와 주석, 이음을 가려 말한다', () => {
  expect(tokens('$ docker cp {컨테이너}:{경로} . > log # 복사')).toEqual([
    ['$', 'prompt', '프롬프트: 입력하지 않습니다'],
    ['docker', 'program', '컨테이너와 이미지를 다룹니다'],
    ['cp', 'subcommand', '컨테이너와 호스트 사이에서 파일을 복사합니다'],
    ['{컨테이너}', 'placeholder', '컨테이너'],
    ['{경로}', 'placeholder', '컨테이너 안의 경로'],
    ['.', 'operand', '대상 경로'],
    ['> log', 'redirection', '출력을 파일에 씁니다'],
    ['# 복사', 'comment', '주석: 실행되지 않습니다'],
  ]);
});

test('한국어 설명이 없는 옵션도 어떤 값을 받는지 말한다', () => {
  expect(tokens('docker swarm --help').at(-1)?.[2]).toBe('사용법을 보여 줍니다');
  expect(tokens('docker service update --limit-pids 3 web')).toContainEqual([
    '--limit-pids',
    'option',
    '정수를 정합니다',
  ]);
});

const everyday: [string, RegExp][] = [
  [
    'docker',
    /^(?:attach|build|commit|container.*|cp|create|diff|events|exec|export|history|images?.*|import|info|inspect|kill|load|login|logout|logs|network.*|pause|port|ps|pull|push|rename|restart|rm|rmi|run|save|search|start|stats|stop|system.*|tag|top|unpause|update|version|volume.*|wait)$/u,
  ],
  [
    'kubectl',
    /^(?:annotate|api-resources|api-versions|apply|attach|autoscale|cluster-info|config|cordon|cp|create|create (?:configmap|deployment|namespace|secret.*|service.*)|delete|describe|drain|edit|exec|explain|expose|get|label|logs|patch|port-forward|replace|rollout.*|run|scale|set image|taint|top.*|uncordon|version|wait)$/u,
  ],
];

const courseCommands = listCommands(grammars).filter(({ program, path }) =>
  everyday.some(([name, pattern]) => name === program && pattern.test(path.join(' '))),
);
const composeCommands = listCommands(grammars).filter(
  ({ program, path }) =>
    program === 'docker' &&
    path.length === 2 &&
    /^compose (?:build|config|cp|create|down|exec|images|kill|logs|ls|pause|port|ps|pull|push|restart|rm|run|start|stop|top|unpause|up|version)$/u.test(
      path.join(' '),
    ),
);

test('강의에서 쓸 만한 모든 하위 명령에 한국어 설명이 있다', () => {
  const all = [...courseCommands, ...composeCommands];
  expect(all.length).toBeGreaterThan(100);
  expect(
    all.filter(({ summary }) => !/[가-힣].*니다$/u.test(summary)).map(({ names }) => names[0]),
  ).toEqual([]);
});

test('그 명령들의 옵션 300개 넘게 한국어 설명이 있다', () => {
  const options = [...courseCommands, ...composeCommands].flatMap(({ id, options }) =>
    options.map(({ names, summary }) => ({ name: `${id} ${names[0]}`, summary })),
  );
  const told = options.filter(({ summary }) => /[가-힣]/u.test(summary));
  expect(told.length).toBeGreaterThan(300);
  expect(told.filter(({ summary }) => !summary.endsWith('니다'))).toEqual([]);
});

test('지우는 명령은 무엇을 지우는지 안다', () => {
  const risky = courseCommands.filter(({ path }) =>
    /^(?:rm|rmi|prune|delete)$/u.test(path.at(-1) ?? ''),
  );
  expect(risky.length).toBeGreaterThan(6);
  expect(risky.filter(({ risk }) => !risk).map(({ names }) => names[0])).toEqual([]);
});

test.each([
  ['kubectl get pod web', 'pod', '리소스 종류'],
  ['kubectl get pod web', 'web', '이름'],
  ['kubectl get deploy/web', 'web', '이름'],
  ['docker ps 2>&1', '2>&1', '오류 출력도 출력이 가는 곳으로 보냅니다'],
  ['docker ps 2>/dev/null', '2>/dev/null', '오류 출력을 버립니다'],
  ['docker ps 2> err.txt', '2> err.txt', '오류 출력을 파일에 씁니다'],
])('%s의 %s: %s', (text, piece, meaning) => {
  const tokens = readLine(text, grammars)[0]?.tokens ?? [];
  expect(tokens.find((token) => token.text === piece)?.meaning).toBe(meaning);
});

const valueMeanings: [string, [string, string][]][] = [
  ['kubectl get pods -o wide', [['wide', '열을 더 넣은 표로 보여 줍니다']]],
  [
    "kubectl get pods -o jsonpath='{.items}'",
    [
      ['jsonpath', '이 경로에 있는 값만 보여 줍니다'],
      ["'{.items}'", 'JSONPath 식'],
    ],
  ],
  [
    'docker run --restart on-failure:3 nginx',
    [
      ['on-failure', '오류로 끝났을 때만 다시 시작합니다'],
      ['3', '다시 시작할 최대 횟수'],
    ],
  ],
  ['kubectl run a --image b --restart Never', [['Never', '다시 시작하지 않습니다']]],
  ['docker run --network host nginx', [['host', '호스트의 네트워크를 그대로 씁니다']]],
  ['docker run --network web-net nginx', [['web-net', '이름']]],
  [
    'docker build --platform linux/amd64,linux/arm64 .',
    [
      ['linux/amd64', '인텔·AMD 64비트 CPU의 리눅스'],
      ['linux/arm64', 'ARM 64비트 CPU의 리눅스'],
    ],
  ],
  ['docker network create -d overlay net', [['overlay', '여러 호스트의 컨테이너를 잇습니다']]],
  [
    'docker run --mount type=tmpfs,dst=/t nginx',
    [['type=tmpfs', '메모리에만 있는 임시 폴더를 연결']],
  ],
  ['minikube start --driver=docker', [['docker', 'Docker 컨테이너 안에 올립니다']]],
  ['docker run --restart={정책} nginx', [['{정책}', '값']]],
];

test.each(valueMeanings)('%s: 정해진 값의 뜻을 말한다', (text, told) => {
  const tokens = readLine(text, grammars)[0]?.tokens ?? [];
  const pieces = tokens
    .filter(({ role }) => role === 'value' || role === 'placeholder')
    .map(({ text, meaning }) => [text, meaning]);
  for (const one of told) expect(pieces).toContainEqual(one);
});
