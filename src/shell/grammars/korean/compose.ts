import type { ProgramNotes } from '../compile-facts.ts';
import { dockerNotes } from './docker.ts';
import { composeMeanings } from './value-meanings.ts';

const about = 'Compose';

/** Docker Compose in Korean; what it shares with `docker run` is taken from there. */
export const composeNotes: ProgramNotes = {
  commands: {
    compose: {
      summary: 'Compose 파일에 적은 여러 컨테이너를 함께 다룹니다',
      about,
      options: {
        '--file': '사용할 Compose 파일을 정합니다',
        '--project-name': '프로젝트 이름을 정합니다',
        '--profile': '이 프로필의 서비스도 켭니다',
        '--env-file': 'Compose 파일에 쓸 환경 변수를 파일에서 읽습니다',
        '--project-directory': '프로젝트의 기준 폴더를 정합니다',
      },
      traits: {
        '--file': {
          kind: 'path',
          ordered: true,
          default: 'compose.yaml|compose.yml|docker-compose.yml|docker-compose.yaml',
        },
        '--env-file': { kind: 'path', ordered: true, default: '.env' },
        '--dry-run': { inherited: true },
      },
    },
    'compose up': {
      summary: '서비스의 컨테이너를 만들고 시작합니다',
      about,
      options: {
        '--detach': '컨테이너를 백그라운드에서 실행합니다',
        '--build': '시작하기 전에 이미지를 다시 만듭니다',
        '--force-recreate': '바뀐 것이 없어도 컨테이너를 새로 만듭니다',
        '--no-recreate': '이미 있는 컨테이너는 새로 만들지 않습니다',
        '--no-deps': '의존하는 서비스는 시작하지 않습니다',
        '--remove-orphans': 'Compose 파일에 없는 서비스의 컨테이너를 지웁니다',
        '--scale': '서비스의 컨테이너 수를 정합니다',
        '--wait': '서비스가 정상이 될 때까지 기다립니다',
        '--watch': '파일이 바뀌면 컨테이너에 반영합니다',
        '--renew-anon-volumes': '익명 볼륨을 새로 만듭니다',
        '--abort-on-container-exit': '하나라도 멈추면 모두 멈춥니다',
        '--exit-code-from': '이 서비스의 종료 코드를 돌려줍니다',
        '--no-build': '이미지가 없어도 만들지 않습니다',
      },
      traits: { '--renew-anon-volumes': { risk: '익명 볼륨의 데이터를 버립니다' } },
    },
    'compose down': {
      summary: '서비스의 컨테이너와 네트워크를 멈추고 지웁니다',
      about,
      operands: [{ name: '서비스', kind: 'service', min: 0, max: null }],
      risk: '서비스의 컨테이너와 네트워크를 지웁니다',
      options: {
        '--volumes': '볼륨도 지웁니다',
        '--rmi': '서비스의 이미지도 지웁니다',
        '--remove-orphans': 'Compose 파일에 없는 서비스의 컨테이너도 지웁니다',
        '--timeout': '강제 종료하기까지 기다릴 시간(초)을 정합니다',
      },
      traits: {
        '--volumes': { risk: 'Compose 파일에 적은 볼륨의 데이터까지 지웁니다' },
        '--rmi': { risk: '이미지까지 지웁니다', values: ['all', 'local'] },
      },
    },
    'compose build': {
      summary: '서비스의 이미지를 만듭니다',
      about,
      options: {
        '--no-cache': '캐시를 쓰지 않고 처음부터 다시 만듭니다',
        '--pull': '기반 이미지의 최신 판을 내려받습니다',
      },
      traits: { '--pull': { kind: 'bool' } },
    },
    'compose exec': {
      summary: '실행 중인 서비스의 컨테이너 안에서 명령을 실행합니다',
      about,
      options: { '--detach': '명령을 백그라운드로 실행합니다' },
    },
    'compose run': {
      summary: '서비스의 새 컨테이너에서 명령을 한 번 실행합니다',
      about,
      options: {
        '--rm': '명령이 끝나면 컨테이너를 지웁니다',
        '--no-deps': '의존하는 서비스는 시작하지 않습니다',
        '--service-ports': 'Compose 파일에 적은 포트를 호스트에 엽니다',
        '--detach': '컨테이너를 백그라운드에서 실행합니다',
        '--build': '실행하기 전에 이미지를 다시 만듭니다',
      },
    },
    'compose ps': {
      summary: '서비스의 컨테이너 목록을 보여 줍니다',
      about,
      options: {
        '--all': '멈춘 컨테이너까지 보여 줍니다',
        '--services': '서비스 이름만 보여 줍니다',
      },
    },
    'compose logs': {
      summary: '서비스의 로그를 보여 줍니다',
      about,
      options: {
        '--follow': '새로 나오는 로그를 계속 보여 줍니다',
        '--tail': '끝에서부터 보여 줄 줄 수를 정합니다',
        '--no-log-prefix': '줄 앞의 서비스 이름을 뺍니다',
      },
    },
    'compose start': { summary: '멈춘 서비스를 시작합니다', about },
    'compose stop': { summary: '서비스를 지우지 않고 멈추기만 합니다', about },
    'compose restart': { summary: '서비스를 다시 시작합니다', about },
    'compose rm': {
      summary: '멈춘 서비스의 컨테이너를 지웁니다',
      about,
      risk: '멈춘 서비스의 컨테이너를 지웁니다',
      options: {
        '--force': '묻지 않고 지웁니다',
        '--stop': '먼저 멈춘 다음 지웁니다',
        '--volumes': '익명 볼륨도 지웁니다',
      },
      traits: {
        '--volumes': { risk: '익명 볼륨의 데이터도 지웁니다' },
        '--force': { risk: '묻지 않고 지웁니다' },
      },
    },
    'compose pull': { summary: '서비스의 이미지를 내려받습니다', about },
    'compose push': { summary: '서비스의 이미지를 레지스트리에 올립니다', about },
    'compose config': {
      summary: 'Compose 파일을 검사하고 합쳐진 결과를 보여 줍니다',
      about,
      options: {
        '--services': '서비스 이름만 보여 줍니다',
        '--volumes': '볼륨 이름만 보여 줍니다',
        '--quiet': '검사만 하고 출력하지 않습니다',
      },
    },
    'compose create': { summary: '서비스의 컨테이너를 만들기만 합니다', about },
    'compose cp': {
      summary: '서비스의 컨테이너와 호스트 사이에서 파일을 복사합니다',
      about,
      operands: [
        { name: '원본 경로', kind: 'copy', min: 1, max: 1 },
        { name: '대상 경로', kind: 'copy', min: 1, max: 1 },
      ],
    },
    'compose events': { summary: '컨테이너에서 일어나는 일을 실시간으로 보여 줍니다', about },
    'compose images': { summary: '서비스가 쓰는 이미지를 보여 줍니다', about },
    'compose kill': { summary: '서비스를 곧바로 강제 종료합니다', about },
    'compose ls': { summary: '실행 중인 Compose 프로젝트의 목록을 보여 줍니다', about },
    'compose pause': { summary: '서비스를 잠시 멈춥니다', about },
    'compose unpause': { summary: '잠시 멈춘 서비스를 다시 움직입니다', about },
    'compose port': { summary: '서비스의 포트가 호스트의 어디에 연결되었는지 보여 줍니다', about },
    'compose scale': { summary: '서비스의 컨테이너 수를 바꿉니다', about },
    'compose stats': { summary: '서비스의 자원 사용량을 실시간으로 보여 줍니다', about },
    'compose top': {
      summary: '서비스에서 도는 프로세스를 보여 줍니다',
      about,
      operands: [{ name: '서비스', kind: 'service', min: 0, max: null }],
    },
    'compose version': { summary: 'Compose의 버전을 보여 줍니다', about },
    'compose volumes': { summary: '프로젝트의 볼륨을 보여 줍니다', about },
    'compose wait': { summary: '서비스가 멈출 때까지 기다립니다', about },
    'compose watch': { summary: '파일이 바뀌면 서비스에 반영합니다', about },
    'compose attach': { summary: '서비스의 입출력에 터미널을 연결합니다', about },
  },
  options: {
    ...dockerNotes.options,
    '--ansi': '색을 쓸지 정합니다',
    '--dry-run': '실제로 하지 않고 무엇을 할지 보여 줍니다',
    '--index': '서비스의 몇 번째 컨테이너인지 정합니다',
    '--no-color': '색을 쓰지 않습니다',
    '--no-tty': '가상 터미널을 연결하지 않습니다',
    '--parallel': '한 번에 처리할 수를 정합니다',
    '--timeout': '강제 종료하기까지 기다릴 시간(초)을 정합니다',
    '--remove-orphans': 'Compose 파일에 없는 서비스의 컨테이너를 지웁니다',
    '--yes': '모든 질문에 예로 답합니다',
    '--env-from-file': '환경 변수를 파일에서 읽습니다',
    '--use-aliases': '서비스의 네트워크 이름을 그대로 씁니다',
    '--no-deps': '의존하는 서비스는 건드리지 않습니다',
  },
  traits: {
    ...dockerNotes.traits,
    '--label': { kind: 'pair' },
    '--scale': { kind: 'pair' },
    '--no-tty': { default: 'false' },
    '--compress': { default: 'false' },
    '--parallel': {},
    '--restart': {},
    '--link': {},
    '--timeout': { default: '10' },
    '--signal': { kind: 'signal', default: 'KILL' },
  },
  means: composeMeanings,
};
