import { splitParticle } from '../../korean/particles.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** Words that point, order or join: no part of a term. */
const never = set(`
  것 거 게 건 걸 점 수 때 곳 데 중 뿐 후 전 경우 여기 여기서 거기 저기 이것 그것 저것 이거 그거 이때 그때 이곳 후자 이 그 저 우리 나 저희 너 내 누구 무엇 뭐
  결국 다시 먼저 바로 모두 각각 직접 항상 가장 매우 아주 더 덜 잘 안 못 또 또한 즉 단 다만 따라서 그래서 그러면 그런데 하지만 그러나 그리고 그래도 근데 반면 반면에 한편 만약 보통 특히
  사실 현재 지금 이제 앞서 나중에 이후 이전 동시에 처음 마지막 이런 그런 어떤 모든 각 여러 다른 같은 새 새로운 두 세 네 한 첫 몇 매 등 및 또는 혹은 대신 때문에 위해 통해 대해 의해 따라
  외 간 위 아래 안 밖 앞 뒤 해당 특정 별도 주로 대개 대체로 흔히 이미 아직 거의 약 총 약간 조금 많은 큰 작은 좋은 vs 왜 어떻게 물론 역시 그냥 어차피 그럼 우선 일단 이처럼 이렇게 그렇게
  없이 있는 없는 서로 함께 하나 둘 셋 하나의 혼자 다음 기존 원래 예전 요즘 최근 실제 실제로 진짜 자체 자신 나머지 전체 일부 대부분 누가 언제 얼마나 여러분 오늘 이번 첫번째 두번째 세번째
  디폴트 기본값 예 예시 예제 예를 예를들어 보기 참고 주의 tip note tmi 해당하는 대한 위한 따른 통한 의한 포함 경우도 이유 까닭 반대 반대로 상황 q a 이상 이하 미만 초과 순간 동안 쪽 편 한쪽 양쪽 개 번 가지
`);

/** What one does: a phrase that ends so tells a task and names nothing, `컨테이너 이름 지정`. */
const acts = set(`
  사용 이용 설정 설치 생성 삭제 제거 추가 변경 수정 확인 적용 선택 지정 접속 정리 요약 개요 소개 방지 체크 실행 시작 종료 완료 등록 입력 출력 조회 작성 이동 복사 만들기 보기 비교 차이 실습 연습 질문
  해결 준비 이해 이해하기 정의하기 다루기 해보기 살펴보기 알아보기 사용법 방법 장점 단점 특징 이유 예시 예제 문제점 주의점 주의사항 목차 pull push and or
`);

/** Nouns too wide to be a term of their own; they may end or open a longer one: 태스크 크기. */
const vague = set(`
  전자 대응 대책 예방 방법 방식 문제 문제점 결과 내용 목적 목표 의미 뜻 차이 차이점 장점 단점 특징 특성 주의점 주의사항 사람 사람들 사용자 개발자 상태 정도 종류 순서 과정 단계 부분 관계 역할 기능 동작 작업 실행
  사용 이용 설정 설치 생성 삭제 제거 추가 변경 수정 확인 적용 선택 지정 연결 접속 요청 응답 필요 가능 정리 요약 개요 소개 목차 출처 링크 실습 연습 질문 답 정답 해결 해결책 원인 증상 오류 에러
  핵심 중요 기본 공통 값 이름 크기 개수 숫자 번호 날짜 시간 페이지 파일명 명령 명령어 옵션 코드 준비 준비물 배경 도입 결론 용도 사용법 사용처 문법 형식 형태 구조 구성 팁 메모 생각 느낌 설명 비교
  강의 강사 수업 시작 종료 완료 성공 실패 폴더 파일 경로 위치 머신 컴퓨터 시스템 프로그램 데이터 정보 환경 프로젝트 애플리케이션 앱 도구 툴 기술 개념 용어 항목 요소 조건 관리 처리 목록 주소 버전 텍스트 글자 단어 문자
  줄 칸 열 행 창 화면 버튼 메뉴 탭 웹 서비스명 아이디 비밀번호 사이트 프로세스명 규칙 표준 대상 기준 이점 효과 한계 영향 비용 성능 속도 품질 보안 안전 학습 공부 개발 운영 노트 강좌 절차 흐름 상세 최종 최신 테스트 출력 입력
`);

/** Nouns that end as particles and endings do. */
const nounsLikeEndings =
  /(?:권한|제한|무한|상한|하한|역할|분할|메인|라인|자인|체인|그인|조인|사인|승인|원인|확인|공인|무인|개인|할인|법인|본인|타인|인인|용도|속도|온도|밀도|빈도|강도|각도|태도|제도|지도|도도|차이|길이|깊이|높이|놀이|넓이|사이|국가|평가|추가|허가|증가|인가|참가|경로|도로|회로|진로|세로|가로|통로|효과|결과|성과|초과|통과|의과|주의|정의|동의|합의|회의|문의|논의|토의|광고|경고|보고|로고|재고|창고|장애|화면|측면|평면|표면|정면|단면|라면|목적|누적|추적|최적|면적|실적|기록의|기기|읽기|쓰기|크기|세기|길기|주기|대기|분기|동기|비동기|암호화기|초기|단말기|생성기|번역기|분석기|해석기|로그인|문서|순서|서버|웹서|부서|센서|프로세서|디스패처|질의|창의|서명|표적|일련|은행|무게|설계|통계|단계|한계|관계|세계|체계|가게|업데이트|언어|용어|단어|검색어|명령어|제어|키워드|하드웨어|소프트웨어|미들웨어|펌웨어|에러|레이어|플레이어|드라이버|라이브러리|메모리|카테고리|코어|스토어|매니저|컴파일러|디코더|브로커|해시|미디어|커서|버퍼|패킷|버전|이해|오해|방해|인프라|제어|음성인식)$/u;

/** Endings of verbs and adjectives that stand before a noun or join clauses. */
const adnominal =
  /(?:는|된|될|던|할|한|인|적인|스러운|로운|운|른|큰|쓴|낸|고|며|면|거나|면서|아서|어서|해서|게|히|지만|는데|므로|니까|해|려고|도록|하기|되기|면서|마다|처럼|같이)$/u;

const plainWord = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}.+#_&'’-]*|\.[a-z]\w*(?:\.\w+)*)`;
const phrase = new RegExp(String.raw`^${plainWord}(?: (?:& )?${plainWord}){0,3}$`, 'u');

/**
 * Whether a text can name a thing: one to four plain words, the last one a noun of some weight. With an English
 * name beside it, `준비(ready)`, a noun of little weight will do.
 */
export function isTermPhrase(text: string, isNamedTwice = false): boolean {
  if (text.length < 2 || text.length > 40 || !phrase.test(text)) return false;
  const parts = text.split(' ');
  const head = parts.at(-1) ?? '';
  if (parts.some((part) => never.has(part.toLowerCase()))) return false;
  if (
    (acts.has(head) && !(isNamedTwice && parts.length === 1)) ||
    (parts.length > 1 && parts.some((part) => /^(?:and|or|the|a|of)$/.test(part)))
  )
    return false;
  if (parts.length === 1 && ((vague.has(head) && !isNamedTwice) || /^[가-힣]$/u.test(head)))
    return false;
  if (
    /^[\d.]+$/.test(text) ||
    /^\d+[가-힣]+$|(?:것|사항)$/u.test(head) ||
    /^\d+(?:쪽|번째|가지|개|명|번|년|월|일|회|단계|장|강|차)/u.test(text)
  )
    return false;
  const isVersion =
    parts.length > 1 && /^[\d.]+$/.test(head) && /[A-Za-z]$/.test(parts.at(-2) ?? '');
  if ((/^[\d.]*$/.test(head) && !isVersion) || isVerbal(head)) return false;
  return parts.slice(0, -1).every((part) => !isModifier(part) || isAdnominal(part));
}

/** A word that tells of the noun behind it; 는 behind a noun makes that the topic instead. */
const isAdnominal = (part: string): boolean =>
  /(?:의|된|한|인)$/u.test(part) ||
  /(?:있|없|하|되)는$/u.test(part) ||
  (part.endsWith('는') && verbStem.test(part.slice(0, -1)));

/** Nouns of one syllable that end longer terms; most syllables before 는 are verbs: 쓰는, 주는. */
const short = new Set('키값표행열힙큐락탭앱웹셸쉘링뷰맵셋빈훅칩램롬층법문식망');
export const isShortName = (syllable: string): boolean => short.has(syllable);

/** Whether a phrase ends in a noun too wide to say that it names something. */
export const endsVaguely = (phrase: string): boolean => vague.has(phrase.split(' ').at(-1) ?? '');

/** Syllables that a verb joins 주다 by: 해, 춰, 켜, 나눠; but 거주 and 제주 are nouns. */
const joins = `[${[0, 1, 4, 6, 9, 10, 14]
  .flatMap((vowel) =>
    Array.from({ length: 19 }, (_, first) =>
      String.fromCharCode(0xac00 + (first * 21 + vowel) * 28),
    ),
  )
  .filter((syllable) => !'거사하가자'.includes(syllable))
  .join('')}]`;

/** Stems of verbs that 는, 은 and 란 make adnominal, just as they make a noun the topic: 지우는, 알맞은, 모자란. */
const verbStem = new RegExp(
  `(?:${[
    `[^부지낙]하 되 시키 만드 [들나져러아라려어]오 ${joins}주 어지 여지 아지 라지 하려 되려`,
    '지우 배우 채우 비우 키우 세우 띄우 씌우 태우 바꾸 가꾸 나누 다루 맞추 갖추 낮추 늦추 멈추 감추 미루 이루 치르 오르 흐르 따르 모르 고르 누르 자르 부르 기르 가르 머무르',
    '알리 불리 걸리 열리 풀리 팔리 들리 밀리 가리 버리 뿌리 올리 내리 돌리 늘리 줄이 붙이 높이 쌓이 보이 쓰이 섞이 묶이 놓이 움직이 기다리 거들 고치 거치 마치 겹치 합치 펼치 놓치 넘치 미치 돌보 [켜펴아어해]보',
    '옮기 넘기 남기 숨기 생기 맡기 당기 즐기 챙기 바뀌 가리키 일으키 나타내 보내 끝내 꺼내 던지 빠지 떨어지 가지 만지 끝나 타나 일어나 만나 벗어나 늘어나 태어나 들어가 나가 돌아가 넘어가 모자 얻 받 닫 찾 맞 많 낮 높 좋 같 깊 넓 얇 짧 늦',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'u',
);

/** Forms of verbs, adverbs and clauses, where a noun is wanted. */
function isVerbal(head: string): boolean {
  if (!/[가-힣]$/u.test(head)) return false;
  if (verbStem.test(head) || /^.(?:에|에서|로|으로)$/u.test(head)) return true;
  if (nounsLikeEndings.test(head)) return false;
  return /(?:하기|되기|하는|되는|있는|없는|다|까요?|[은는인]가요?|하면|되면|때|해서|하여|할|하게|되게|스럽게|하고|으로|에서|에게|하지|마다|처럼|려면|려고|지만|는지|므로|니까|세요|해야|어야|아야|것도|하며|이며)$/u.test(
    head,
  );
}

/** A word that carries a particle or an ending: no bare noun. */
function isModifier(part: string): boolean {
  if (!/[가-힣]$/u.test(part) || nounsLikeEndings.test(part)) return false;
  if (/^.(?:에|을|를|은|는|로|의|와|과|도)$/u.test(part)) return true;
  const { particle } = splitParticle(part);
  const isSurely =
    /^(?:들이|들을|들은|들의|은|는|을|를|이|가|의|에|에서|에게|으로|로|와|과|이랑|랑|까지|부터|마다|처럼|보다|만|도|이란|에는|에서는|으로는|라고|라는)$/u;
  return isSurely.test(particle) || adnominal.test(part) || verbStem.test(part);
}

const mostWords = 3;

/**
 * The noun phrase that ends a row of words: the last one, and those before it that carry no particle and
 * no ending, at most three: `연결된 보안 그룹` → 보안 그룹. Null where the last word cannot name a thing.
 */
export function nounPhraseAtEnd(row: readonly string[]): string | null {
  let from = row.length - 1;
  while (from > 0 && row.length - from < mostWords && canPrecede(row[from - 1] ?? '')) from--;
  for (; from < row.length; from++) {
    const phrase = row.slice(from).join(' ');
    if (isTermPhrase(phrase)) return phrase;
  }
  return null;
}

const canPrecede = (part: string) =>
  /^[\p{L}\p{N}][\p{L}\p{N}.+#_'-]*$/u.test(part) &&
  !never.has(part.toLowerCase()) &&
  !isModifier(part) &&
  !isVerbal(part);
