import { expect, test } from 'vitest';
import { RelativeFile } from '../../../model/paths.ts';
import { parseNote } from '../../../parse/index.ts';
import { findProposals } from '../find-proposals.ts';
import { strength } from '../proposal.ts';

/** The terms that a note makes concepts of by itself, with the lines that define them. */
function termsOf(text: string, least: number = strength.probable): string[] {
  const file = RelativeFile.parse('course/note.md');
  const note = parseNote({
    file,
    course: 'course',
    text: `# 노트\n\n글.\n\n${text}\n`,
    mdx: false,
  });
  const found = findProposals(note).filter((proposal) => proposal.strength >= least);
  return [
    ...new Set(
      found.map(({ term, english, aliases }) =>
        [term, english, ...aliases].filter(Boolean).join('/'),
      ),
    ),
  ];
}

test.each([
  ['스레드는 프로세스 안에서 실행되는 흐름의 단위이다.', '스레드'],
  ['세마포어란 자원에 접근할 수 있는 수를 세는 변수다.', '세마포어'],
  ['운영체제에서 데몬이란 뒤에서 돌며 요청을 기다리는 프로그램이다.', '데몬'],
  ['반면 쿠키는 브라우저에 저장되는 작은 데이터이며 요청마다 함께 간다.', '쿠키'],
  ['응답 시간은 요청을 보내고 답을 받을 때까지 걸린 시간을 뜻한다.', '응답 시간'],
  ['게이트웨이는 다른 네트워크로 나갈 때 거치는 장비예요.', '게이트웨이'],
  ['maxPool은 열어 둘 연결의 개수이고, minPool은 늘 열어 둘 연결의 개수입니다.', 'maxPool'],
  ['처음 값을 8비트씩 끊어 적는 것을 마침표 표기법이라고 불러요.', '마침표 표기법'],
  ['Operator는 사람이 하던 운영을 대신하는 controller.', 'Operator'],
  ['🍪 세션 쿠키는 브라우저를 닫으면 사라지는 데이터예요.', '세션 쿠키'],
  ['원자성(atomicity) 이란 모두 되거나 하나도 안 되는 성질.', '원자성'],
  ['[[이벤트 루프]]는 콜백을 차례로 꺼내 실행하는 장치이다.', '이벤트 루프'],
  ['Kafka는 이벤트를 쌓는 저장소고 RabbitMQ는 메시지를 나르는 브로커 프로그램이다.', 'Kafka'],
  ['백오프는 실패할 때마다 기다리는 시간을 늘려 다시 해 보는 것.', '백오프'],
  ['먼저 설정을 읽어 옴\n파서는 글을 나무로 바꾸는 프로그램. 자주 씀', '파서'],
  ['스레드가 서로를 기다리면 아무것도 못 하는데, 이걸 데드락이라고 해요.', '데드락'],
  ['쓰지 않는 객체를 **쓰레기(garbage)** 라고 하고 따로 모은다.', '쓰레기/garbage'],
  [
    '고아 객체(orphan object)가 뭐냐면요, 아무도 가리키지 않는 객체예요.',
    '고아 객체/orphan object',
  ],
  ['Q1. 드롭다운이 뭔가요?\nA1. 누르면 아래로 펼쳐져 고르게 하는 부품입니다.', '드롭다운'],
  ['동시성은 여러 일을 번갈아 하는 것이지만 병렬성은 여러 일을 함께 하는 것이다.', '동시성'],
  ['CISC는 명령을 많이 두는 설계 방식인데 RISC는 적게 두는 설계 방식이다.', 'RISC'],
  ['- ALU\n  - 셈과 논리를 맡아 하는 장치', 'ALU'],
  ['시그널(signal) 은 프로세스에 보내는 알림이다.', '시그널'],
  ['파서는 글을 나무로 바꾸는 프로그램이고요, 렉서는 글을 낱말로 끊는 프로그램이에요.', '렉서'],
  ['이름을 주소로 바꿔 주는 프로토콜은 DNS입니다.', 'DNS'],
  ['접은 값은 여러 값을 하나로 모은 것.\n캐시 라인은 한 번에 가져오려고 묶은 것.', '캐시 라인'],
  ['N+1 문제란? 목록을 읽은 뒤 하나마다 질의가 또 나가는 일.', 'N+1 문제'],
])('주제와 서술로 정의를 찾는다: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test.each([
  '컨테이너를 지우는 일을 맡는 프로그램이 필요하다.',
  '이것은 아주 중요한 개념이다.',
  '로그를 모아 보관하고 찾아 주는 서비스이다.',
  '서비스를 시작하고 지켜보는 관리 프로그램이다.',
  '이유는 이미지가 커지기 때문이다.',
  '서버는 느리다.',
  '장점은 빠른 속도이다.',
  '값이 알맞은 파일을 고르는 방법이다.',
  '여기서는 도구를 쓴다.',
  '템플릿 문법은 Go 템플릿을 따릅니다.',
  '설치된 릴리스 목록은 아래처럼 봅니다.',
  '상태를 계속 비교해서 맞춰주는 컨트롤러들의 모음',
  '올리기: docker push로 이미지를 올린다.',
  '- 예산: 한 달에 얼마까지\n- 담당: 누가 무엇을 하나',
  'add → commit 순서. 다 담으면 남긴다.',
  '| 명령 | 설명 |\n| - | - |\n| tree | 폴더를 그린다 |',
  '빌드는 npm run build → dist 폴더가 생긴다.',
  '- 로그\n  - `kubectl logs web` 지난 기록 보기',
  '관련: [[SQL 기초]] 노트를 먼저 읽기',
  '- no: 아무 일도 하지 않는 값',
  '> [!warning] 주의사항\n> 지우면 되돌릴 수 없는 작업',
  '지은: 파드는 왜 이름으로 서로를 찾을 수 있는 단위인가?',
  '- src/main: 소스를 두는 폴더',
])('정의가 아닌 글에서 개념을 지어내지 않는다: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  ['- 라우터: 네트워크 사이에서 길을 골라 주는 장비', '라우터'],
  ['- 해시(hash): 길이가 다른 값을 같은 길이로 바꾼 값', '해시/hash'],
  ['- 캐시 - 자주 쓰는 값을 가까이 두는 저장소', '캐시'],
  ['- 백엔드 - 상태를 어디에 둘지\n- 모듈 - 다시 쓰려고 묶음', '백엔드'],
  ['스냅샷: 한때의 상태를 담아 둔 것\n더티 체킹: 바뀐 값을 찾아 주는 기능', '더티 체킹'],
  [
    '- 사용자: 쓰는 사람 / 역할: 잠시 빌려 쓰는 신분 / 권한 문서: 할 수 있는 일을 적은 문서',
    '권한 문서',
  ],
  ['- 준비(ready): CPU를 기다리는 상태', '준비/ready'],
  ['**1) 오프셋(Offset)**\n메시지의 자리를 나타내는 번호입니다.', '오프셋/Offset'],
  ['CSR vs SSR\nCSR은 브라우저에서 화면을 그리는 방식이다.', 'CSR'],
  ['PV → 관리자가 만들어 둔 저장소\nPVC → 사용자가 달라고 하는 것', 'PVC'],
  ['■ 릴레이션 : 자료를 표로 나타낸 것\n■ 튜플 : 릴레이션의 행', '튜플'],
  [
    '가. 외부 스키마 : 쓰는 사람이 보는 구조\n나. 내부 스키마 : 저장 장치가 보는 구조',
    '내부 스키마',
  ],
  ['뷰(View)는 다른 테이블에서 만든 가상 테이블이다.', '뷰/View'],
  ['대기 시간(wait time)은 답을 기다리는 시간이다.', '대기 시간'],
  ['| 키 | 설명 |\n| - | - |\n| 후보키 | 행을 하나로 정하는 키 |', '후보키'],
  ['OAuth 2.0은 권한을 다른 서비스에 맡기는 표준 프로토콜이다.', 'OAuth 2.0'],
  ['NodePort는 노드마다 같은 port를 여는 service type입니다.', 'NodePort'],
  [
    '> [!note] 크로스 사이트 스크립팅\n> 남의 페이지에 스크립트를 심는 공격',
    '크로스 사이트 스크립팅',
  ],
  ['- 제로 데이: 고쳐지기 전에 노리는 취약점', '제로 데이'],
  ['- CI/CD: 합치고 내보내는 일을 자동으로 하는 방식', 'CI/CD'],
  ['읽기 순서\n가 → 나 → 다\n교착 상태(deadlock)란 서로 기다리기만 하는 상태', '교착 상태'],
  [
    '로그는 `kubectl logs web`\nTSDB(time series database)는 때마다 재는 값을 쌓는 데이터베이스다',
    'TSDB/time series database',
  ],
  ['서킷 브레이커라는 건 실패가 잦으면 요청을 끊어 두는 설계', '서킷 브레이커'],
  ['- helm rollback web 1\nChart.yaml: 차트의 이름을 적는 파일', 'Chart.yaml'],
  ['CDN은 가까운 곳에서 파일을 내려 주는 서비스라고 이해했다.', 'CDN'],
  ['[1강] 버전 관리란\n바뀐 것을 적어 두고 되돌리게 하는 것.', '버전 관리'],
  ['- **토큰**: 로그인한 사용자임을 나타내는 값', '토큰'],
  ['방화벽 -> 들어오는 요청을 거르는 장비\n터널 -> 두 망을 잇는 통로', '터널'],
  ['ACL -> 접근 목록. 줄마다 막거나 연다\nPAM -> 인증 모듈. 갈아 끼운다', 'PAM'],
  [
    '고가용성 (High Availability)\n한 대가 멈춰도 계속 쓸 수 있게 하는 설계. 자주 나옴',
    '고가용성/High Availability',
  ],
  ['사전 요청은 본 요청 앞에 물어보는 요청', '사전 요청'],
  ['- [[Registry]] = 이미지를 보관하는 저장소', 'Registry'],
  ['깊이 탐색 = 뿌리 → 왼쪽 → 오른쪽\n너비 탐색 = 뿌리 → 같은 층 → 다음 층', '깊이 탐색'],
  ['- 맵 — 가장 흔함. 이름으로 찾을 때 씀\n- 링 — 끝과 처음을 이은 버퍼 구조', '링'],
  ['1) 초기화\n\tinit란 맨 처음 도는 프로세스이다', 'init'],
  ['1) 로그\n\t정리한 것\n\t\t\t- 로테이션 : 오래된 기록을 지워 주는 기능', '로테이션'],
])('이름표와 설명을 읽는다: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test.each([
  '- 장점: 빠르고 가볍고 쓰기 쉬운 방식',
  '- 예시: 서버를 두 대 두는 방법',
  '- 컨테이너 이름 지정: 이름을 붙여서 실행하는 방법',
  '- `docker ps`: 실행 중인 컨테이너를 보는 명령',
  '- [문서](https://example.com): 옵션을 볼 수 있는 페이지',
  '- 포트를 열 때: 방화벽을 먼저 확인하는 절차',
  '- 정의: 값을 담아 두는 공간',
  '### 그리는 과정\n\n1. 글을 읽어서 나무를 만든다\n2. 나무를 그린다',
  'compose.yaml\n\n- 서비스를 적는다\n- 볼륨도 적는다',
])('용어가 아닌 이름표는 지나친다: %s', (text) => {
  expect(termsOf(text)).toEqual([]);
});

test.each([
  ['한 줄로 기다리는 요청의 모음을 대기열이라고 부른다.', '대기열'],
  ['요청을 나누는 장치를 로드 밸런서라고 한다.', '로드 밸런서'],
  ['그 위에 `하이퍼바이저`라는 프로그램을 설치한다.', '하이퍼바이저'],
])('부르는 이름을 읽는다: %s', (text, term) => {
  expect(termsOf(text).some((found) => found.endsWith(term))).toBe(true);
});

test.each([
  [
    'VPN(Virtual Private Network, 가상 사설망)으로 접속한다.',
    'VPN/Virtual Private Network/가상 사설망',
  ],
  ['`스냅샷(snapshot)`을 남긴다.', '스냅샷/snapshot'],
  ['kubelet(노드에서 파드를 실행하고 상태를 알린다.)이 돈다.', 'kubelet'],
])('괄호에서 다른 이름과 풀이를 배운다: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test('기본값인 `이름`처럼 앞에 종류가 선 표시를 읽는다', () => {
  expect(termsOf('기본 드라이버인 `bridge`를 쓴다.')).toEqual(['bridge']);
});

test('제목이 묻고 첫 글이 답한다', () => {
  expect(termsOf('## 쿠버네티스란?\n\n컨테이너를 여러 머신에서 돌리는 시스템.')).toContain(
    '쿠버네티스',
  );
  expect(termsOf('## 설치\n\n다음 명령을 실행한다.')).toEqual([]);
});

test.each([
  ['- 콜 스택이 뭐야?\n  - 부른 함수를 쌓아 두는 메모리 영역', '콜 스택'],
  ['- 클로저란?\n  - 둘러싼 변수를 기억하는 함수', '클로저'],
  ['### 레이스 컨디션\n\n순서에 따라 결과가 달라진 것.', '레이스 컨디션'],
  ['### 병목 (Bottleneck)\n\n앞이 막혀서 뒤가 나아가지 못하는 상황', '병목/Bottleneck'],
  ['### 균형 트리\n\n왼쪽 높이는 오른쪽 높이와 비슷한 트리.', '균형 트리'],
  ['### 큐\n\n먼저 넣은 것을 먼저 꺼내는 자료구조.', '큐'],
  ['## CaC\n\nConfiguration as Code. 설정을 코드로 적어 관리하는 방식.', 'CaC'],
  ['■ 뮤텍스\n  - 정의: 한 번에 하나만 들어가게 하는 장치\n  - 특징: 연 쪽만 닫는다', '뮤텍스'],
  ['**Q. 셀렉터가 뭐예요?**\n\n이름표를 보고 대상을 골라 주는 조건입니다.', '셀렉터'],
  [
    '<details>\n<summary>밖</summary>\n<details>\n<summary>리액터란?</summary>\n\n들어온 사건을 나눠 주는 구조예요.\n\n</details>\n</details>',
    '리액터',
  ],
])('접은 목록과 제목이 묻고 그 아래가 답한다: %s', (text, term) => {
  expect(termsOf(text)).toContain(term);
});

test('노트 위에 줄줄이 적은 속성은 용어가 아니다', () => {
  const file = RelativeFile.parse('course/note.md');
  const text = '# 노트\n\n작성일: 2024년 4월 2일\n태그: 서버, 기초\n분류: 아직 안 정함\n';
  const note = parseNote({ file, course: 'course', text, mdx: false });
  expect(findProposals(note).filter((each) => each.strength > strength.hint)).toEqual([]);
});

test('용어 표의 줄마다 개념이 있다', () => {
  const table =
    '| 용어 | 설명 |\n|---|---|\n| 파드 | 컨테이너를 담는 단위 |\n| 노드 | 파드가 도는 머신 |';
  expect(termsOf(table)).toEqual(['파드', '노드']);
  expect(termsOf(table.replace('용어', '항목번호'))).toEqual([]);
});

test('나란히 맞선 두 주제를 함께 찾는다', () => {
  const text =
    '- 임시 데이터는 컨테이너와 함께 사라진다.\n- 영구 데이터는 컨테이너가 지워져도 남아야 한다.';
  expect(termsOf(text)).toEqual(['임시 데이터', '영구 데이터']);
});
