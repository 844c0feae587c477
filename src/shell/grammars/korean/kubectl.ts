import type { OperandGrammar, OptionGrammar } from '../../grammar.ts';
import type { CommandNotes, ProgramNotes } from '../compile-facts.ts';
import { kubectlMeanings } from './value-meanings.ts';

const files = ['--filename', '--kustomize'];
const selectors = [...files, '--selector', '--all'];

/** `TYPE NAME…` or `TYPE/NAME…`; a file or a selector may stand for it. */
const resource = (min = 1, instead = files): OperandGrammar => ({
  name: '리소스',
  kind: 'resource',
  min,
  max: null,
  instead,
});
const named: OperandGrammar = {
  name: '리소스',
  kind: 'resource',
  min: 1,
  max: null,
  instead: files,
  named: selectors,
};
const name: OperandGrammar = { name: '이름', kind: 'name', min: 1, max: 1 };
const pod: OperandGrammar = { name: '파드', kind: 'pod', min: 1, max: 1, instead: ['--filename'] };
const pairs: OperandGrammar = { name: '키=값', kind: 'pair', min: 1, max: null };
const inside: OperandGrammar = { name: '명령', kind: 'command', min: 0, max: null, ordered: true };
const none: OperandGrammar[] = [];

const required: Partial<OptionGrammar> = { required: true };

const group = (summary: string): CommandNotes => ({ summary, about: '클러스터', operands: none });
const creates = (what: string, more: Partial<CommandNotes> = {}): CommandNotes => ({
  summary: `${what} 만듭니다`,
  about: '리소스',
  operands: [name],
  ...more,
});

/** kubectl's everyday commands in Korean; its help has no grammar of operands, so they stand here. */
export const kubectlNotes: ProgramNotes = {
  commands: {
    '': { summary: '쿠버네티스 클러스터를 다룹니다', about: '클러스터', operands: none },
    get: {
      summary: '리소스의 목록이나 상태를 보여 줍니다',
      about: '리소스',
      operands: [resource(1, [...files, '--raw'])],
      options: {
        '--watch': '바뀔 때마다 계속 보여 줍니다',
        '--show-labels': '레이블도 보여 줍니다',
        '--sort-by': '이 값으로 정렬합니다',
        '--field-selector': '필드가 이 조건에 맞는 것만 고릅니다',
        '--label-columns': '이 레이블을 열로 보여 줍니다',
        '--no-headers': '제목 줄을 빼고 보여 줍니다',
      },
    },
    describe: {
      summary: '리소스의 자세한 상태와 이벤트를 보여 줍니다',
      about: '리소스',
      operands: [resource()],
    },
    create: {
      summary: '파일이나 명령으로 리소스를 새로 만듭니다',
      about: '리소스',
      operands: none,
      options: { '--filename': '리소스를 적은 파일을 정합니다' },
    },
    'create deployment': creates('디플로이먼트를', {
      operands: [name, inside],
      innerAfterDashes: true,
      options: {
        '--replicas': '파드의 수를 정합니다',
        '--image': '컨테이너 이미지를 정합니다',
        '--port': '컨테이너가 여는 포트를 정합니다',
      },
      traits: { '--image': required },
    }),
    'create job': creates('한 번 실행하고 끝나는 잡을', {
      operands: [name, inside],
      innerAfterDashes: true,
    }),
    'create cronjob': creates('정해진 시각마다 도는 크론잡을', {
      operands: [name, inside],
      innerAfterDashes: true,
      options: { '--schedule': '실행할 시각을 cron 표기로 정합니다' },
      traits: { '--image': required, '--schedule': required },
    }),
    'create namespace': creates('네임스페이스를'),
    'create configmap': creates('컨피그맵을'),
    'create secret': group('시크릿을 만드는 명령 모음입니다'),
    'create secret generic': creates('파일이나 값으로 시크릿을'),
    'create secret tls': creates('TLS 인증서를 담은 시크릿을', {
      traits: { '--cert': required, '--key': required },
    }),
    'create secret docker-registry': creates('레지스트리 로그인 정보를 담은 시크릿을'),
    'create service': group('서비스를 만드는 명령 모음입니다'),
    'create service clusterip': creates('클러스터 안에서만 쓰는 서비스를'),
    'create service nodeport': creates('노드의 포트로 여는 서비스를'),
    'create service loadbalancer': creates('로드 밸런서로 여는 서비스를'),
    'create service externalname': creates('바깥 이름을 가리키는 서비스를'),
    'create serviceaccount': creates('서비스 어카운트를'),
    'create ingress': creates('인그레스를'),
    'create role': creates('롤을', { traits: { '--verb': required } }),
    'create rolebinding': creates('롤바인딩을'),
    'create clusterrole': creates('클러스터롤을'),
    'create clusterrolebinding': creates('클러스터롤바인딩을', {
      traits: { '--clusterrole': required },
    }),
    'create quota': creates('리소스 쿼터를'),
    'create priorityclass': creates('우선순위 클래스를', { traits: { '--value': required } }),
    'create poddisruptionbudget': creates('파드 중단 예산을'),
    'create token': creates('서비스 어카운트의 토큰을'),
    apply: {
      summary: '파일에 적은 상태대로 리소스를 만들거나 고칩니다',
      about: '리소스',
      operands: none,
      options: {
        '--filename': '리소스를 적은 파일을 정합니다',
        '--prune': '파일에 없는 리소스는 지웁니다',
      },
      traits: { '--prune': { risk: '파일에 없는 리소스를 지웁니다' } },
    },
    'apply edit-last-applied': {
      summary: '마지막으로 적용한 설정을 편집기로 고칩니다',
      about: '리소스',
      operands: [resource()],
    },
    'apply set-last-applied': {
      summary: '마지막으로 적용한 설정을 파일의 것으로 바꿉니다',
      about: '리소스',
      operands: none,
    },
    'apply view-last-applied': {
      summary: '마지막으로 적용한 설정을 보여 줍니다',
      about: '리소스',
      operands: [resource()],
    },
    delete: {
      summary: '리소스를 지웁니다',
      about: '리소스',
      risk: '리소스와 그것이 거느린 파드를 지웁니다',
      operands: [named],
      options: {
        '--all': '이 종류의 리소스를 모두 지웁니다',
        '--force': '종료를 기다리지 않고 곧바로 지웁니다',
        '--grace-period': '종료까지 기다릴 시간(초)을 정합니다',
        '--cascade': '딸린 리소스를 어떻게 지울지 정합니다',
        '--wait': '지워질 때까지 기다립니다',
      },
      traits: {
        '--all': { risk: '이 종류의 리소스를 모두 지웁니다' },
        '--now': { like: { long: '--grace-period', value: '1' } },
        '--force': { risk: '정상 종료를 기다리지 않고 지웁니다' },
      },
    },
    edit: { summary: '리소스를 편집기로 열어 고칩니다', about: '리소스', operands: [resource()] },
    replace: { summary: '파일의 내용으로 리소스를 바꿔 넣습니다', about: '리소스', operands: none },
    patch: {
      summary: '리소스의 일부만 고칩니다',
      about: '리소스',
      operands: [named],
      options: { '--type': '고칠 내용을 적는 방식을 정합니다' },
    },
    explain: {
      summary: '리소스의 필드를 설명해 줍니다',
      about: '리소스',
      operands: [{ name: '리소스', kind: 'field', min: 1, max: 1 }],
    },
    diff: {
      summary: '파일을 적용하면 무엇이 바뀌는지 보여 줍니다',
      about: '리소스',
      operands: none,
    },
    wait: {
      summary: '리소스가 정한 상태가 될 때까지 기다립니다',
      about: '리소스',
      operands: [named],
      options: { '--for': '기다릴 상태를 정합니다' },
      traits: { '--for': required },
    },
    kustomize: {
      summary: 'kustomize 설정으로 만든 결과를 보여 줍니다',
      about: '리소스',
      operands: [{ name: '폴더', kind: 'path', min: 0, max: 1 }],
    },
    label: {
      summary: '리소스에 레이블을 붙이거나 뗍니다',
      about: '리소스',
      operands: [named, pairs],
      options: { '--overwrite': '이미 있는 값을 바꿉니다' },
    },
    annotate: {
      summary: '리소스에 주석(annotation)을 붙이거나 뗍니다',
      about: '리소스',
      operands: [named, pairs],
    },
    expose: {
      summary: '리소스 앞에 서비스를 만들어 접속할 수 있게 합니다',
      about: '서비스',
      operands: [named],
      options: {
        '--port': '서비스가 여는 포트를 정합니다',
        '--target-port': '파드 쪽 포트를 정합니다',
        '--type': '서비스 종류를 정합니다',
      },
      traits: {
        '--type': {
          default: 'ClusterIP',
          values: ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
        },
        '--target-port': { default: '--port' },
        '--protocol': { default: 'TCP' },
      },
    },
    run: {
      summary: '이미지로 파드를 하나 만들어 실행합니다',
      about: '파드',
      operands: [name, inside],
      innerAfterDashes: true,
      options: {
        '--image': '컨테이너 이미지를 정합니다',
        '--rm': '연결이 끝나면 파드를 지웁니다',
        '--port': '컨테이너가 여는 포트를 정합니다',
      },
      traits: { '--image': required },
    },
    set: group('리소스의 정해진 값을 바꾸는 명령 모음입니다'),
    'set image': {
      summary: '컨테이너 이미지를 바꿉니다',
      about: '디플로이먼트',
      operands: [named, { ...pairs, name: '컨테이너=이미지' }],
    },
    'set env': {
      summary: '환경 변수를 바꿉니다',
      about: '디플로이먼트',
      operands: [named, { ...pairs, min: 0 }],
    },
    'set resources': {
      summary: 'CPU, 메모리 요청과 한도를 바꿉니다',
      about: '디플로이먼트',
      operands: [named],
    },
    rollout: group('배포를 다루는 명령 모음입니다'),
    'rollout status': {
      summary: '배포가 어디까지 진행되었는지 보여 줍니다',
      about: '디플로이먼트',
      operands: [resource()],
    },
    'rollout history': {
      summary: '지난 배포의 기록을 보여 줍니다',
      about: '디플로이먼트',
      operands: [resource()],
      options: { '--revision': '볼 판의 번호를 정합니다' },
    },
    'rollout undo': {
      summary: '이전 배포로 되돌립니다',
      about: '디플로이먼트',
      operands: [resource()],
      options: { '--to-revision': '되돌릴 판의 번호를 정합니다' },
    },
    'rollout restart': {
      summary: '파드를 차례로 새로 만들어 다시 시작합니다',
      about: '디플로이먼트',
      operands: [resource()],
    },
    'rollout pause': {
      summary: '배포를 잠시 멈춥니다',
      about: '디플로이먼트',
      operands: [resource()],
    },
    'rollout resume': {
      summary: '멈춘 배포를 이어서 합니다',
      about: '디플로이먼트',
      operands: [resource()],
    },
    scale: {
      summary: '파드의 수를 바꿉니다',
      about: '디플로이먼트',
      operands: [named],
      options: { '--replicas': '파드의 수를 정합니다' },
      traits: { '--replicas': required },
    },
    autoscale: {
      summary: '부하에 따라 파드의 수를 자동으로 바꾸게 합니다',
      about: '디플로이먼트',
      operands: [named],
      options: {
        '--min': '가장 적은 파드 수를 정합니다',
        '--max': '가장 많은 파드 수를 정합니다',
        '--cpu-percent': '기준이 되는 CPU 사용률을 정합니다',
      },
      traits: { '--max': required },
    },
    certificate: group('인증서 요청을 다루는 명령 모음입니다'),
    'cluster-info': { summary: '클러스터의 주소를 보여 줍니다', about: '클러스터', operands: none },
    top: group('자원 사용량을 보는 명령 모음입니다'),
    'top node': {
      summary: '노드의 CPU, 메모리 사용량을 보여 줍니다',
      about: '노드',
      operands: [{ ...name, min: 0 }],
    },
    'top pod': {
      summary: '파드의 CPU, 메모리 사용량을 보여 줍니다',
      about: '파드',
      operands: [{ ...name, min: 0 }],
    },
    cordon: {
      summary: '노드에 새 파드가 놓이지 않게 합니다',
      about: '노드',
      operands: [{ name: '노드', kind: 'node', min: 1, max: null, instead: ['--selector'] }],
    },
    uncordon: {
      summary: '노드에 다시 파드가 놓일 수 있게 합니다',
      about: '노드',
      operands: [{ name: '노드', kind: 'node', min: 1, max: null, instead: ['--selector'] }],
    },
    drain: {
      summary: '노드를 비우고 새 파드가 놓이지 않게 합니다',
      about: '노드',
      risk: '노드에 있는 파드를 모두 내보냅니다',
      operands: [{ name: '노드', kind: 'node', min: 1, max: null, instead: ['--selector'] }],
      options: {
        '--ignore-daemonsets': '데몬셋의 파드는 두고 진행합니다',
        '--delete-emptydir-data': 'emptyDir의 데이터를 지워도 된다고 허락합니다',
      },
      traits: {
        '--delete-emptydir-data': { risk: 'emptyDir의 데이터를 지웁니다' },
        '--force': { risk: '컨트롤러가 없는 파드도 지웁니다' },
      },
    },
    taint: { summary: '노드에 테인트를 붙이거나 뗍니다', about: '노드', operands: [named, pairs] },
    logs: {
      summary: '파드 안 컨테이너의 로그를 보여 줍니다',
      about: '파드',
      operands: [
        { ...pod, instead: ['--selector'] },
        { name: '컨테이너', kind: 'name', min: 0, max: 1 },
      ],
      options: {
        '--follow': '새로 나오는 로그를 계속 보여 줍니다',
        '--previous': '바로 전에 멈춘 컨테이너의 로그를 보여 줍니다',
        '--tail': '끝에서부터 보여 줄 줄 수를 정합니다',
        '--since': '이 시간 안의 로그만 보여 줍니다',
        '--timestamps': '줄마다 시각을 붙입니다',
        '--all-containers': '파드의 모든 컨테이너를 보여 줍니다',
      },
      traits: { '--tail': { default: '-1' } },
    },
    attach: {
      summary: '실행 중인 컨테이너의 입출력에 터미널을 연결합니다',
      about: '파드',
      operands: [pod],
    },
    exec: {
      summary: '파드의 컨테이너 안에서 명령을 실행합니다',
      about: '파드',
      operands: [pod, { ...inside, min: 1 }],
      innerAfterDashes: true,
    },
    'port-forward': {
      summary: '내 컴퓨터의 포트를 파드나 서비스의 포트에 연결합니다',
      about: '파드',
      operands: [
        { ...pod, instead: [] },
        { name: '포트', kind: 'port', min: 1, max: null },
      ],
      options: { '--address': '연결을 받을 내 컴퓨터의 주소를 정합니다' },
    },
    proxy: {
      summary: '내 컴퓨터에서 API 서버로 가는 통로를 엽니다',
      about: '클러스터',
      operands: none,
    },
    cp: {
      summary: '컨테이너와 내 컴퓨터 사이에서 파일을 복사합니다',
      about: '파드',
      operands: [
        { name: '원본 경로', kind: 'copy', min: 1, max: 1 },
        { name: '대상 경로', kind: 'copy', min: 1, max: 1 },
      ],
    },
    auth: group('권한을 살펴보는 명령 모음입니다'),
    'auth can-i': {
      summary: '어떤 일을 할 권한이 있는지 알려 줍니다',
      about: '클러스터',
      operands: [
        { name: '동작', kind: 'name', min: 1, max: 1, instead: ['--list'] },
        { name: '리소스', kind: 'name', min: 0, max: 2 },
      ],
    },
    'auth whoami': {
      summary: '지금 어떤 사용자로 접속했는지 보여 줍니다',
      about: '클러스터',
      operands: none,
    },
    debug: {
      summary: '파드나 노드를 살펴볼 컨테이너를 붙입니다',
      about: '파드',
      operands: [pod, inside],
      innerAfterDashes: true,
    },
    events: { summary: '일어난 일의 목록을 보여 줍니다', about: '클러스터', operands: none },
    completion: {
      summary: '셸 자동 완성 설정을 출력합니다',
      about: '클러스터',
      operands: [{ name: '셸', kind: 'name', min: 1, max: 1 }],
    },
    'api-resources': {
      summary: '쓸 수 있는 리소스의 종류와 짧은 이름을 보여 줍니다',
      about: '클러스터',
      operands: none,
    },
    'api-versions': {
      summary: '쓸 수 있는 API 버전을 보여 줍니다',
      about: '클러스터',
      operands: none,
    },
    config: group('접속 설정(kubeconfig)을 다루는 명령 모음입니다'),
    'config view': { summary: '접속 설정을 보여 줍니다', about: '클러스터', operands: none },
    'config get-contexts': {
      summary: '컨텍스트의 목록을 보여 줍니다',
      about: '클러스터',
      operands: [{ ...name, min: 0, max: null }],
    },
    'config current-context': {
      summary: '지금 쓰는 컨텍스트의 이름을 보여 줍니다',
      about: '클러스터',
      operands: none,
    },
    'config use-context': {
      summary: '쓸 컨텍스트를 바꿉니다',
      about: '클러스터',
      operands: [name],
    },
    'config set-context': {
      summary: '컨텍스트의 설정을 바꿉니다',
      about: '클러스터',
      operands: [{ ...name, instead: ['--current'] }],
      options: {
        '--current': '이름을 적는 대신 지금 쓰는 컨텍스트를 고칩니다',
        '--namespace': '기본 네임스페이스를 정합니다',
      },
    },
    'config set': {
      summary: '접속 설정의 값을 하나 바꿉니다',
      about: '클러스터',
      operands: [name, { name: '값', kind: 'text', min: 1, max: 1 }],
    },
    'config unset': {
      summary: '접속 설정의 값을 하나 지웁니다',
      about: '클러스터',
      operands: [name],
    },
    'config rename-context': {
      summary: '컨텍스트의 이름을 바꿉니다',
      about: '클러스터',
      operands: [name, { ...name, name: '새 이름' }],
    },
    'config delete-context': {
      summary: '컨텍스트를 지웁니다',
      about: '클러스터',
      risk: '접속 설정에서 컨텍스트를 지웁니다',
      operands: [name],
    },
    plugin: group('플러그인을 다루는 명령 모음입니다'),
    version: {
      summary: '클라이언트와 서버의 버전을 보여 줍니다',
      about: '클러스터',
      operands: none,
    },
  },
  options: {
    '--all': '모두 고릅니다',
    '--all-namespaces': '모든 네임스페이스에서 찾습니다',
    '--client': '클라이언트의 버전만 보여 줍니다',
    '--container': '파드 안의 컨테이너를 고릅니다',
    '--context': '접속할 컨텍스트를 고릅니다',
    '--dry-run': '실제로 하지 않고 무엇을 할지 보여 줍니다',
    '--env': '컨테이너의 환경 변수를 정합니다',
    '--filename': '리소스를 적은 파일이나 폴더를 정합니다',
    '--force': '기다리지 않고 강제로 합니다',
    '--from-file': '파일의 내용을 값으로 씁니다',
    '--from-literal': '값을 직접 적습니다',
    '--grace-period': '종료까지 기다릴 시간(초)을 정합니다',
    '--image': '컨테이너 이미지를 정합니다',
    '--image-pull-policy': '이미지를 언제 내려받을지 정합니다',
    '--kubeconfig': '접속 설정 파일을 정합니다',
    '--kustomize': 'kustomize 설정이 있는 폴더를 정합니다',
    '--labels': '레이블을 붙입니다',
    '--name': '이름을 정합니다',
    '--namespace': '네임스페이스를 정합니다',
    '--output': '출력 형식을 정합니다',
    '--overwrite': '이미 있는 값을 바꿉니다',
    '--patch': '고칠 내용을 적습니다',
    '--port': '포트를 정합니다',
    '--preemption-policy': '다른 파드를 밀어낼지 정합니다',
    '--protocol': '프로토콜을 정합니다',
    '--recursive': '폴더 안의 폴더까지 처리합니다',
    '--replicas': '파드의 수를 정합니다',
    '--restart': '컨테이너가 멈췄을 때 다시 시작할지 정합니다',
    '--rm': '연결이 끝나면 지웁니다',
    '--selector': '레이블이 이 조건에 맞는 것만 고릅니다',
    '--server': 'API 서버의 주소를 정합니다',
    '--session-affinity': '한 사용자의 요청을 같은 파드로 보낼지 정합니다',
    '--show-labels': '레이블도 보여 줍니다',
    '--stdin': '표준 입력을 열어 둡니다',
    '--tail': '끝에서부터 보여 줄 줄 수를 정합니다',
    '--tcp': '포트를 짝지어 정합니다',
    '--timeout': '기다릴 시간을 정합니다',
    '--tty': '가상 터미널을 연결합니다',
    '--user': '접속할 사용자를 고릅니다',
    '--validate': '잘못된 필드를 어떻게 다룰지 정합니다',
    '--watch': '바뀔 때마다 계속 보여 줍니다',
    '--quiet': '꼭 필요한 것만 출력합니다',
  },
  traits: {
    '--filename': { kind: 'paths', list: true },
    '--selector': { kind: 'selector' },
    '--labels': { kind: 'selector' },
    '--field-selector': { kind: 'selector' },
    '--namespace': { kind: 'name', default: 'default' },
    '--image': { kind: 'image' },
    '--env': { kind: 'env', list: true },
    '--from-literal': { kind: 'pair', list: true },
    '--from-file': { kind: 'path', list: true },
    '--dry-run': {
      optional: 'client',
      alone: '--dry-run=client',
      values: ['none', 'client', 'server'],
    },
    '--cascade': { optional: 'background', values: ['background', 'foreground', 'orphan'] },
    '--validate': { optional: 'strict' },
    '--timeout': { kind: 'duration' },
    '--since': { kind: 'duration' },
    '--container': { kind: 'name' },
    '--tcp': { kind: 'forward', list: true },
    '--context': { kind: 'name' },
    '--patch': { kind: 'text' },
    '--kustomize': { kind: 'path' },
    '--kubeconfig': { kind: 'path' },
  },
  means: kubectlMeanings,
};
