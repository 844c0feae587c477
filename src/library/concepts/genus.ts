import type { ConceptKind } from '../../model/lexicon.ts';

/** What a definition says a thing is (genus proximum), by the kind of concept it makes. */
const genera: Readonly<Record<Exclude<ConceptKind, 'other'>, string>> = {
  tool: '도구 매니저 프론트엔드 프런트엔드 프로그램 소프트웨어 클라이언트 시스템 프레임워크 라이브러리 플랫폼 관리자 에디터 툴 유틸리티 런타임 운영체제 데이터베이스 DB DBMS 언어 애플리케이션 제품 앱 쉘 셸 컴파일러 브라우저',
  service: '서비스 레지스트리 클라우드 호스팅',
  object:
    '곳 표 조각 이벤트 객체 오브젝트 단위 유닛 인스턴스 컴퓨터 머신 서버 컨테이너 이미지 볼륨 저장소 공간 묶음 집합 모음 컬렉션 그룹 패키지 템플릿 틀 청사진 블루프린트 스냅샷 네트워크 통신망 테이블 행 열 레코드 커밋 브랜치 포인터 폴더 디렉터리 디렉토리 자료구조 노드 배포판 복사본 짝 쌍 메시지 큐 스택 디스크 스토리지 사본 패킷 신호 프로세스 스레드 작업 꾸러미 기록 트리 그래프 리스트 배열 구조체 알림 문장 구문 블록 세그먼트 프레임 스트림 채널 세션 연결',
  component:
    '밸런서 캐시 함수 컴포넌트 구성요소 요소 부품 계층 레이어 층 장치 드라이버 엔진 에이전트 데몬 센터 모듈 플러그인 확장 인터페이스 컨트롤러 프록시 방화벽 장비 부분 영역 구역 기억장치 메모리 창구 커널 라우터 스위치 게이트웨이 API 통로 구현 구현체 수집기 생성기 변환기 분석기 실행기 스케줄러 핸들러 리스너 파서 래퍼',
  technique:
    '공격 취약점 문법 인터럽트 기술 방법 방식 기법 개념 과정 절차 프로토콜 규약 알고리즘 전략 패턴 모드 모델 구조 아키텍처 연산 일 행위 동작 처리 기능 검사 현상 원칙 원리 이론 접근 체계 약속 표준 메커니즘 매커니즘 규격 명세 인증 잠금 락',
  property:
    '수 값 개수 횟수 대역 속성 설정 옵션 변수 주소 이름 번호 식별자 규칙 상태 표시 권한 정책 조건 키 형식 포맷 도메인 포트 숫자 코드 지점 위치 경로 항목 정보 데이터 제약 성질 특성 단계 수준 비율 시간 크기 양 인수 인자 매개변수 파라미터 헤더 범위 태그 토큰 지시어 명령어 명령 쿼리 질의문 문자열 사용자 계정 목록 표기 정도 지표 목표 능력 거리 길이 높이 깊이',
  file: '파일 문서 매니페스트 스크립트',
};

const kinds = new Map(
  Object.entries(genera).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, ConceptKind] => [word, kind as ConceptKind]),
  ),
);

/** The same of English nouns in Korean sentences: `…하는 virtual IP이다`. */
const english = new Map(
  Object.entries({
    tool: 'tool platform framework library engine client database frontend backend sdk cli',
    object:
      'container image volume network server resource pod node cluster instance object process store',
    component: 'plugin driver agent daemon proxy controller layer module',
    technique: 'protocol type mode pattern algorithm standard strategy',
    property: 'ip address port name value label option rule policy',
    file: 'file',
  } satisfies Partial<Record<ConceptKind, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, ConceptKind] => [word, kind as ConceptKind]),
  ),
);

const longestGenus = Math.max(...[...kinds.keys()].map(({ length }) => length));

/** The kind of thing that a noun names, `관계형 데이터베이스` by how its last word ends; null where it is no genus. */
export function kindOfGenus(noun: string): ConceptKind | null {
  const word = noun.trim().split(/\s+/).at(-1) ?? '';
  const own = kinds.get(word) ?? english.get(word.toLowerCase());
  if (own) return own;
  for (let length = Math.min(longestGenus, word.length - 1); length > 1; length--) {
    const kind = kinds.get(word.slice(-length));
    if (kind) return kind;
  }
  return null;
}

/** The kind that a term shows by itself: a file's name, or a genus as its last word. */
export function kindOfTerm(term: string): ConceptKind | null {
  if (/^\.?[\w-]+\.[a-z]{2,5}$|^\.\w+$|[Ff]ile$/.test(term)) return 'file';
  return term.includes(' ') ? kindOfGenus(term) : null;
}

/**
 * The noun that a text ends in, without the copula: `… 도구이다.` → 도구; null where it ends otherwise.
 * Only the last word is looked at, however long the text.
 */
export function nounAtEnd(text: string): string | null {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return (
    /([\p{L}\p{N}-]+?)(?:이다|입니다|이에요|예요|이야|야|임|다)?[.`)!]*$/u.exec(word)?.[1] ?? null
  );
}

/** Whether a noun says what something is. */
export const isGenus = (noun: string): boolean => kindOfGenus(noun) !== null;
