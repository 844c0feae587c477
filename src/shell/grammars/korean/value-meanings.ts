import type { ValueMeanings } from '../../grammar.ts';

/** What the usual values of options mean: by long name, or by command and long name where it differs. */
type MeaningsByOption = Record<string, ValueMeanings>;

/** signal(7): each under its name with and without `SIG`, and under its number. */
const signals: ValueMeanings = Object.fromEntries(
  (
    [
      ['HUP', '1', '터미널이 끊겼거나 설정을 다시 읽으라는 시그널'],
      ['INT', '2', 'Ctrl+C를 누른 것과 같은 시그널'],
      ['QUIT', '3', '하던 일을 마치고 끝내라는 시그널'],
      ['KILL', '9', '곧바로 강제 종료하는 시그널'],
      ['USR1', '10', '프로그램이 뜻을 정하는 시그널'],
      ['USR2', '12', '프로그램이 뜻을 정하는 시그널'],
      ['TERM', '15', '정리하고 끝내라는 시그널'],
    ] as const
  ).flatMap(([name, number, meaning]) =>
    [name, `SIG${name}`, number].map((key) => [key, meaning] as const),
  ),
);

const hostNetworks: ValueMeanings = {
  host: '호스트의 네트워크를 그대로 씁니다',
  none: '네트워크에 연결하지 않습니다',
};

const containerNetworks: ValueMeanings = {
  ...hostNetworks,
  bridge: 'Docker가 처음부터 만들어 둔 기본 네트워크',
  default: 'Docker가 처음부터 만들어 둔 기본 네트워크',
  'container:': ['다른 컨테이너의 네트워크를 함께 씁니다', '컨테이너'],
};

const spaces: ValueMeanings = {
  host: '호스트의 것을 함께 씁니다',
  private: '컨테이너만의 것을 따로 둡니다',
  'container:': ['다른 컨테이너의 것을 함께 씁니다', '컨테이너'],
};

const failureActions: ValueMeanings = {
  pause: '실패하면 멈춥니다',
  continue: '실패해도 계속합니다',
  rollback: '실패하면 앞의 설정으로 되돌립니다',
};

const updateOrders: ValueMeanings = {
  'stop-first': '옛 작업을 먼저 멈춥니다',
  'start-first': '새 작업을 먼저 시작합니다',
};

/** docker run reference, storage and network drivers, `docker CLI` 28. */
export const dockerMeanings: MeaningsByOption = {
  '--restart': {
    no: '다시 시작하지 않습니다',
    always: '멈추면 늘 다시 시작합니다',
    'unless-stopped': '직접 멈춘 것이 아니면 다시 시작합니다',
    'on-failure': '오류로 끝났을 때만 다시 시작합니다',
    'on-failure:': ['오류로 끝났을 때만 다시 시작합니다', '다시 시작할 최대 횟수'],
  },
  '--network': containerNetworks,
  'build --network': { ...hostNetworks, default: '기본 네트워크를 씁니다' },
  '--pull': {
    always: '늘 내려받습니다',
    missing: '내 컴퓨터에 없을 때만 내려받습니다',
    never: '내려받지 않습니다',
    build: '내려받지 않고 빌드합니다',
  },
  '--progress': {
    auto: '터미널이면 tty, 아니면 plain으로 보여 줍니다',
    plain: '과정을 줄마다 모두 출력합니다',
    tty: '진행 상황을 제자리에서 고쳐 그립니다',
    quiet: '과정을 보여 주지 않습니다',
    json: 'JSON으로 출력합니다',
    rawjson: '과정을 JSON 그대로 출력합니다',
  },
  '--log-driver': {
    'json-file': '로그를 JSON 파일에 씁니다',
    local: '로그를 압축된 자체 파일에 씁니다',
    none: '로그를 남기지 않습니다',
    syslog: 'syslog로 보냅니다',
    journald: 'journald로 보냅니다',
    fluentd: 'Fluentd로 보냅니다',
    gelf: 'Graylog 같은 GELF 서버로 보냅니다',
    awslogs: 'Amazon CloudWatch로 보냅니다',
    gcplogs: 'Google Cloud Logging으로 보냅니다',
    splunk: 'Splunk로 보냅니다',
  },
  '--log-opt': {
    'max-size=': ['로그 파일 하나의 최대 크기', '크기'],
    'max-file=': ['남겨 둘 로그 파일의 수', '개수'],
    'tag=': ['로그에 붙일 이름', '이름'],
  },
  'network create --driver': {
    bridge: '한 호스트 안의 컨테이너를 잇습니다',
    overlay: '여러 호스트의 컨테이너를 잇습니다',
    macvlan: '컨테이너에 MAC 주소를 주어 실제 네트워크에 바로 잇습니다',
    ipvlan: '호스트의 MAC 주소를 함께 쓰며 실제 네트워크에 잇습니다',
  },
  'volume create --driver': { local: '이 컴퓨터의 디스크에 둡니다' },
  '--volume-driver': { local: '이 컴퓨터의 디스크에 둡니다' },
  '--platform': {
    'linux/amd64': '인텔·AMD 64비트 CPU의 리눅스',
    'linux/386': '인텔 32비트 CPU의 리눅스',
    'linux/arm64': 'ARM 64비트 CPU의 리눅스',
    'linux/arm64/v8': 'ARM 64비트 CPU의 리눅스',
    'linux/arm/v7': 'ARM 32비트 CPU의 리눅스',
    'windows/amd64': '인텔·AMD 64비트 CPU의 Windows',
  },
  '--filter': {
    'status=': ['상태로 고릅니다', '상태'],
    'name=': ['이름으로 고릅니다', '이름'],
    'id=': ['ID로 고릅니다', 'ID'],
    'label=': ['레이블로 고릅니다', '레이블'],
    'ancestor=': ['이 이미지로 만든 컨테이너를 고릅니다', '이미지'],
    'reference=': ['이름의 모양으로 이미지를 고릅니다', '이미지 이름'],
    'dangling=': ['이름이나 쓰는 곳이 없는 것인지로 고릅니다', '켜고 끄는 값'],
    'exited=': ['종료 코드로 고릅니다', '종료 코드'],
    'health=': ['상태 확인의 결과로 고릅니다', '결과'],
    'network=': ['연결된 네트워크로 고릅니다', '네트워크'],
    'volume=': ['연결된 볼륨으로 고릅니다', '볼륨'],
    'publish=': ['연결된 포트로 고릅니다', '포트'],
    'driver=': ['드라이버로 고릅니다', '드라이버'],
    'type=': ['종류로 고릅니다', '종류'],
    'event=': ['일어난 일로 고릅니다', '일'],
    'container=': ['컨테이너로 고릅니다', '컨테이너'],
    'image=': ['이미지로 고릅니다', '이미지'],
    'since=': ['이것 뒤에 만든 것을 고릅니다', '기준'],
    'before=': ['이것 앞에 만든 것을 고릅니다', '기준'],
    'until=': ['이 시각 앞에 만든 것을 고릅니다', '시각'],
    'is-official=': ['공식 이미지인지로 고릅니다', '켜고 끄는 값'],
    'stars=': ['별이 이만큼 이상인 것을 고릅니다', '별의 수'],
  },
  '--format': {
    json: 'JSON으로 보여 줍니다',
    yaml: 'YAML로 보여 줍니다',
    table: '표로 보여 줍니다',
    'table ': ['제목 줄이 있는 표로 보여 줍니다', '열을 고르는 Go 템플릿'],
  },
  '--gpus': { all: '모든 GPU를 줍니다' },
  '--pid': spaces,
  '--ipc': {
    ...spaces,
    shareable: '다른 컨테이너가 함께 쓸 수 있게 합니다',
    none: '쓰지 않습니다',
  },
  '--uts': { host: '호스트의 것을 함께 씁니다' },
  '--userns': { host: '호스트의 것을 함께 씁니다' },
  '--cgroupns': spaces,
  '--cap-add': capabilities('허용합니다'),
  '--cap-drop': capabilities('막습니다'),
  '--security-opt': {
    'no-new-privileges': '프로세스가 권한을 더 얻지 못하게 합니다',
    'no-new-privileges:': ['프로세스가 권한을 더 얻지 못하게 합니다', '켜고 끄는 값'],
    'no-new-privileges=': ['프로세스가 권한을 더 얻지 못하게 합니다', '켜고 끄는 값'],
    'seccomp=': ['시스템 호출을 거르는 설정', '설정 파일'],
    'apparmor=': ['AppArmor 설정', '설정 이름'],
    'label=': ['SELinux 레이블 설정', '설정'],
  },
  '--signal': signals,
  '--stop-signal': signals,
  '--user': {
    root: '모든 권한을 가진 관리자',
    '0': '모든 권한을 가진 관리자(root)의 번호',
  },
  '--mode': {
    replicated: '정한 수만큼 실행합니다',
    global: '모든 노드에서 하나씩 실행합니다',
    'replicated-job': '정한 수만큼 한 번 실행하고 끝냅니다',
    'global-job': '모든 노드에서 한 번 실행하고 끝냅니다',
  },
  '--restart-condition': {
    none: '다시 시작하지 않습니다',
    'on-failure': '오류로 끝났을 때만 다시 시작합니다',
    any: '멈추면 늘 다시 시작합니다',
  },
  '--endpoint-mode': {
    vip: '서비스에 가상 IP 하나를 줍니다',
    dnsrr: 'DNS가 작업들의 IP를 돌아가며 알려 줍니다',
  },
  '--update-order': updateOrders,
  '--rollback-order': updateOrders,
  '--update-failure-action': failureActions,
  '--rollback-failure-action': failureActions,
  '--availability': {
    active: '새 작업을 받습니다',
    pause: '새 작업을 받지 않고, 있던 작업은 그대로 둡니다',
    drain: '새 작업을 받지 않고, 있던 작업은 다른 노드로 옮깁니다',
  },
  '--role': { worker: '작업만 맡는 노드', manager: '클러스터를 관리하는 노드' },
  '--scope': { local: '이 호스트에서만 씁니다', swarm: '스웜 전체에서 씁니다' },
  '--call': {
    build: '빌드합니다',
    check: '빌드하지 않고 Dockerfile을 검사합니다',
    outline: '빌드에 줄 수 있는 값을 보여 줍니다',
    targets: '빌드할 수 있는 단계를 보여 줍니다',
  },
  '--log-level': {
    debug: '디버그 정보까지 남깁니다',
    info: '알림까지 남깁니다',
    warn: '경고부터 남깁니다',
    error: '오류부터 남깁니다',
    fatal: '치명적인 오류만 남깁니다',
  },
  'inspect --type': {
    container: '컨테이너에서 찾습니다',
    image: '이미지에서 찾습니다',
    network: '네트워크에서 찾습니다',
    volume: '볼륨에서 찾습니다',
    node: '노드에서 찾습니다',
    service: '서비스에서 찾습니다',
  },
};

/** capabilities(7), those that courses name. */
function capabilities(does: string): ValueMeanings {
  const powers = {
    ALL: '모든 권한을',
    NET_ADMIN: '네트워크 설정을 바꾸는 것을',
    NET_RAW: '패킷을 직접 만드는 것을',
    NET_BIND_SERVICE: '1024보다 작은 포트를 여는 것을',
    SYS_ADMIN: '마운트 같은 시스템 관리를',
    SYS_TIME: '시스템 시각을 바꾸는 것을',
    SYS_PTRACE: '다른 프로세스를 들여다보는 것을',
    CHOWN: '파일의 소유자를 바꾸는 것을',
    KILL: '다른 사용자의 프로세스에 시그널을 보내는 것을',
    SETUID: '다른 사용자로 바뀌는 것을',
    SETGID: '다른 그룹으로 바뀌는 것을',
    MKNOD: '장치 파일을 만드는 것을',
  };
  return Object.fromEntries(
    Object.entries(powers).flatMap(([name, power]) => {
      const meaning = `${power} ${does}`;
      return [name, `CAP_${name}`].map((key) => [key, meaning] as const);
    }),
  );
}

/** `docker compose` 2. */
export const composeMeanings: MeaningsByOption = {
  ...dockerMeanings,
  'compose pull --policy': {
    always: '늘 내려받습니다',
    missing: '내 컴퓨터에 없을 때만 내려받습니다',
  },
  '--rmi': {
    all: '서비스가 쓴 이미지를 모두 지웁니다',
    local: '이름을 따로 붙이지 않은 이미지만 지웁니다',
  },
  '--ansi': {
    auto: '터미널이면 색을 씁니다',
    always: '늘 색을 씁니다',
    never: '색을 쓰지 않습니다',
  },
  '--protocol': { tcp: 'TCP 프로토콜', udp: 'UDP 프로토콜' },
  '--status': {
    running: '실행 중인 것만 보여 줍니다',
    exited: '끝난 것만 보여 줍니다',
    paused: '잠시 멈춘 것만 보여 줍니다',
    created: '만들기만 한 것만 보여 줍니다',
    restarting: '다시 시작하는 중인 것만 보여 줍니다',
    dead: '지우다 만 것만 보여 줍니다',
  },
};

const outputs: ValueMeanings = {
  wide: '열을 더 넣은 표로 보여 줍니다',
  yaml: 'YAML로 보여 줍니다',
  json: 'JSON으로 보여 줍니다',
  name: '리소스의 종류와 이름만 보여 줍니다',
  'jsonpath=': ['이 경로에 있는 값만 보여 줍니다', 'JSONPath 식'],
  'jsonpath-file=': ['파일에 적은 JSONPath 식으로 보여 줍니다', '경로'],
  'jsonpath-as-json=': ['이 경로에 있는 값을 JSON으로 보여 줍니다', 'JSONPath 식'],
  'custom-columns=': ['고른 열만 표로 보여 줍니다', '열의 제목과 경로'],
  'custom-columns-file=': ['파일에 적은 열만 표로 보여 줍니다', '경로'],
  'go-template=': ['Go 템플릿대로 보여 줍니다', 'Go 템플릿'],
  'go-template-file=': ['파일에 적은 Go 템플릿대로 보여 줍니다', '경로'],
};

const fields: ValueMeanings = Object.fromEntries(
  (
    [
      ['status.phase', '파드의 단계로 고릅니다', '단계'],
      ['metadata.name', '이름으로 고릅니다', '이름'],
      ['metadata.namespace', '네임스페이스로 고릅니다', '네임스페이스'],
      ['spec.nodeName', '놓인 노드로 고릅니다', '노드'],
      ['involvedObject.name', '이벤트가 일어난 대상으로 고릅니다', '이름'],
      ['involvedObject.kind', '이벤트가 일어난 대상의 종류로 고릅니다', '리소스 종류'],
      ['type', '종류로 고릅니다', '종류'],
      ['reason', '까닭으로 고릅니다', '까닭'],
    ] as const
  ).flatMap(([field, meaning, rest]) =>
    ['==', '!=', '='].map((sign) => [
      field + sign,
      [sign === '!=' ? meaning.replace('고릅니다', '골라 뺍니다') : meaning, rest] as const,
    ]),
  ),
);

/** `kubectl` 1.32. */
export const kubectlMeanings: MeaningsByOption = {
  '--output': outputs,
  'explain --output': {
    plaintext: '글로 보여 줍니다',
    'plaintext-openapiv2': '옛 스키마(OpenAPI v2)를 글로 보여 줍니다',
  },
  '--dry-run': {
    none: '실제로 합니다',
    client: '서버에 보내지 않고 만들 내용만 보여 줍니다',
    server: '서버가 검사까지만 하고 저장하지 않습니다',
  },
  '--cascade': {
    background: '먼저 지우고, 딸린 것은 뒤에서 지웁니다',
    foreground: '딸린 것을 모두 지운 다음 지웁니다',
    orphan: '딸린 것은 지우지 않고 남깁니다',
  },
  '--restart': {
    Always: '끝나면 늘 다시 시작합니다',
    OnFailure: '오류로 끝났을 때만 다시 시작합니다',
    Never: '다시 시작하지 않습니다',
  },
  '--image-pull-policy': {
    Always: '늘 레지스트리에서 확인해 내려받습니다',
    IfNotPresent: '노드에 없을 때만 내려받습니다',
    Never: '내려받지 않고 노드에 있는 것만 씁니다',
  },
  'expose --type': {
    ClusterIP: '클러스터 안에서만 닿는 IP를 줍니다',
    NodePort: '모든 노드에 포트를 열어 밖에서 닿게 합니다',
    LoadBalancer: '클라우드의 로드 밸런서로 밖에서 닿게 합니다',
    ExternalName: '클러스터 밖의 도메인 이름에 잇습니다',
  },
  'patch --type': {
    strategic: '목록을 항목마다 합치며 고칩니다',
    merge: 'JSON 병합 패치로 고칩니다. 목록은 통째로 바뀝니다',
    json: '작업(op)을 차례로 적은 JSON 패치로 고칩니다',
  },
  'create secret generic --type': {
    Opaque: '모양을 정하지 않은 비밀값',
    'kubernetes.io/tls': 'TLS 인증서와 키',
    'kubernetes.io/dockerconfigjson': '레지스트리 로그인 정보',
    'kubernetes.io/basic-auth': '사용자 이름과 비밀번호',
    'kubernetes.io/ssh-auth': 'SSH 개인 키',
  },
  '--validate': {
    strict: '잘못된 필드가 있으면 거절합니다',
    warn: '잘못된 필드가 있으면 알리기만 합니다',
    ignore: '필드를 확인하지 않습니다',
    true: '잘못된 필드가 있으면 거절합니다',
    false: '필드를 확인하지 않습니다',
  },
  '--protocol': { TCP: 'TCP 프로토콜', UDP: 'UDP 프로토콜', SCTP: 'SCTP 프로토콜' },
  '--session-affinity': {
    None: '요청마다 파드를 새로 고릅니다',
    ClientIP: '같은 IP의 요청은 같은 파드로 보냅니다',
  },
  '--preemption-policy': {
    PreemptLowerPriority: '우선순위가 낮은 파드를 밀어낼 수 있습니다',
    Never: '다른 파드를 밀어내지 않습니다',
  },
  'debug --profile': {
    legacy: '옛 기본 설정',
    general: '보통 살펴볼 때의 설정',
    baseline: '기본 보안 기준에 맞춘 설정',
    restricted: '엄격한 보안 기준에 맞춘 설정',
    netadmin: '네트워크를 다룰 권한까지 주는 설정',
    sysadmin: '노드를 다룰 권한까지 주는 설정',
  },
  '--for': {
    delete: '지워질 때까지 기다립니다',
    create: '만들어질 때까지 기다립니다',
    'condition=': ['이 조건이 채워질 때까지 기다립니다', '조건'],
    'jsonpath=': ['이 경로의 값이 맞을 때까지 기다립니다', 'JSONPath 식'],
  },
  '--field-selector': fields,
  '--subresource': {
    status: '상태 부분만 다룹니다',
    scale: '복제 수 부분만 다룹니다',
    resize: '자원의 크기 부분만 다룹니다',
  },
};
