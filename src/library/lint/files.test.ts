import { describe, expect, test } from 'vitest';
import { RelativeFile } from '../../model/paths.ts';
import { parseNote } from '../../parse/index.ts';
import { grammars } from '../../shell/index.ts';
import { buildLibrary } from '../index.ts';

/** `줄 규칙`, and what to write instead, of a file that is a code block of a note. Lines of the file, from 1. */
function found(language: string, code: string) {
  const text = `글.\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return buildLibrary({ notes: [note], lexicons: [], grammars }).library.issues.map(
    ({ line, rule, suggestion }) => [`${line - 3} ${rule}`, suggestion],
  );
}

type Row = [title: string, code: string, issues: [string, string | null][]];

const web = (lines: string) => `services:\n  web:\n    image: nginx\n${lines}`;

describe('Compose 파일에서 받아들여지지 않을 것을 한 번씩 알린다', () => {
  test.each<Row>([
    ['서비스의 틀린 키', 'services:\n  web:\n    imgae: nginx', [['3 compose-key', 'image']]],
    ['없는 키의 긴 이름', web('    env:\n      A: b'), [['4 compose-key', 'environment']]],
    ['맨 위의 틀린 키', 'service:\n  web:\n    image: nginx', [['1 compose-key', 'services']]],
    ['목록이 아닌 포트', web('    ports: "80:80"'), [['4 compose-key', '- "80:80"']]],
    ['쌍으로 적은 목록', web('    environment:\n      - A: b'), [['5 compose-key', '- A=b']]],
    ['재시작 정책', web('    restart: allways'), [['4 compose-key', 'restart: always']]],
    [
      '서비스 사이의 조건',
      web(
        '    depends_on:\n      db:\n        condition: service_health\n  db:\n    image: mysql:8.4',
      ),
      [['6 compose-key', 'condition: service_healthy']],
    ],
    ['빈칸이 없는 쌍점', 'services:\n  web:\n    image:nginx', [['3 compose-key', 'image: nginx']]],
    [
      '서비스들 안에 적은 볼륨',
      web('    volumes:\n      - d:/d\n  volumes:\n    d:'),
      [['6 compose-key', null]],
    ],
    [
      '선언하지 않은 볼륨',
      web('    volumes:\n      - data:/d\nvolumes:\n  date:'),
      [['5 compose-key', 'data:']],
    ],
    [
      '이름이 틀린 서비스',
      web('    depends_on:\n      - cahce\n  cache:\n    image: redis'),
      [['5 compose-key', 'cache']],
    ],
    ['보여 주지 않은 볼륨', web('    volumes:\n      - data:/d'), []],
    ['덧붙인 키', web('    x-note: 가\nx-shared: 나'), []],
  ])('%s', (_, code, issues) => {
    expect(found('yaml', code)).toEqual(issues);
  });
});

const deployment = (selector: string, labels = 'app: web') =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
${selector}  template:
    metadata:
      labels:
        ${labels}
    spec:
      containers:
        - name: web
          image: nginx`;
const byLabel = '  selector:\n    matchLabels:\n      app: web\n';
const service = (spec: string) =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${spec}`;
const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}`;

describe('매니페스트에서 받아들여지지 않을 것을 한 번씩 알린다', () => {
  test.each<Row>([
    ['맞는 것', deployment(byLabel), []],
    [
      'API의 판',
      deployment(byLabel).replace('apps/v1', 'v1'),
      [['1 manifest', 'apiVersion: apps/v1']],
    ],
    [
      '없는 종류',
      deployment(byLabel).replace('Deployment', 'Deploymant'),
      [['2 manifest', 'Deployment']],
    ],
    [
      '꼭 있어야 하는 키의 철자',
      deployment(byLabel.replace('matchLabels', 'matchLabel')),
      [['7 manifest', 'matchLabels']],
    ],
    ['꼭 있어야 하는 키', deployment(''), [['2 manifest', null]]],
    [
      '파드에 없는 레이블',
      deployment(byLabel, 'app: wep'),
      [['8 manifest', '선택자와 파드 템플릿의 레이블을 같게 적으십시오.']],
    ],
    ['하나로 적은 목록', pod('  container:\n    - name: web'), [['6 manifest', 'containers']]],
    [
      '대소문자',
      service('  ports:\n    - port: 80\n      targetport: 80'),
      [['8 manifest', 'targetPort']],
    ],
    ['정해진 값', service('  type: Nodeport'), [['6 manifest', 'type: NodePort']]],
    [
      '노드 포트의 범위',
      service('  ports:\n    - port: 80\n      nodePort: 8080'),
      [['8 manifest', null]],
    ],
    [
      '글자여야 하는 값',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  PORT: 80',
      [['6 manifest', 'PORT: "80"']],
    ],
    [
      '크기와 CPU의 단위',
      pod(
        '  containers:\n    - name: a\n      resources:\n        limits:\n          cpu: 500M\n          memory: 1GB',
      ),
      [
        ['10 manifest', 'cpu: 500m'],
        ['11 manifest', 'memory: 1Gi'],
      ],
    ],
    [
      '이름의 글자',
      pod('  containers: []').replace('name: web', 'name: Web_1'),
      [['4 manifest', 'name: web-1']],
    ],
    ['고르는 레이블은 마음대로 짓는다', service('  selector:\n    imgae: a'), []],
    [
      '다른 곳의 같은 이름',
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: a\nspec: {}',
      [],
    ],
    [
      '이어 적은 것',
      `${service('  type: NodePort')}\n---\n${service('  type: nodeport')}`,
      [['13 manifest', 'type: NodePort']],
    ],
  ])('%s', (_, code, issues) => {
    expect(found('yaml', code)).toEqual(issues);
  });
});

describe('Dockerfile에서 빌드가 받아들이지 않을 것을 한 번씩 알린다', () => {
  test.each<Row>([
    ['쉼표가 빠진 목록', 'FROM app\nCMD ["node" "a.js"]', [['2 dockerfile', null]]],
    ['뒤에 글이 붙은 목록', 'FROM app\nVOLUME ["/data"', [['2 dockerfile', null]]],
    ['호스트의 포트', 'FROM app\nEXPOSE 8080:80', [['2 dockerfile', 'EXPOSE 80']]],
    ['컨텍스트의 밖', 'FROM app\nCOPY ../a /a', [['2 dockerfile', null]]],
    ['틀린 옵션', 'FROM app AS b\nCOPY --form=b /a /b', [['2 dockerfile', '--from']]],
    [
      'CMD가 없는 상태 확인',
      'FROM app\nHEALTHCHECK --interval=3s curl -f a',
      [['2 dockerfile', 'CMD curl -f a']],
    ],
    ['빈 명령어', 'FROM app\nUSER', [['2 dockerfile', null]]],
    ['이어지지 않는 줄', 'FROM app\nRUN a &&\n    b', [['2 dockerfile', '&& \\']]],
    ['이어지는 줄', 'FROM app\nRUN a && \\\n    b', []],
    ['대문자 이미지', 'FROM Node:24', [['1 dockerfile', 'FROM node:24']]],
    ['FROM보다 앞선 것', 'WORKDIR /a\nFROM app', [['1 dockerfile', null]]],
    ['FROM보다 앞서도 되는 것', 'ARG V=1\nFROM app:$V', []],
    ['여러 번 적은 CMD', 'FROM app\nCMD ["a"]\nCMD ["b"]', [['2 dockerfile', null]]],
    ['단계마다 적은 CMD', 'FROM app AS a\nCMD ["a"]\nFROM app\nCMD ["b"]', []],
    [
      '없는 단계',
      'FROM app AS build\nFROM nginx\nCOPY --from=builder /a /b',
      [['3 dockerfile', '--from=build']],
    ],
    ['파일의 한 부분', 'WORKDIR /a\nCOPY . .', []],
  ])('%s', (_, code, issues) => {
    expect(found('dockerfile', code)).toEqual(issues);
  });
});
