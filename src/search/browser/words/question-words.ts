/** Words that ask, and carry nothing that could be found: left out of the search. */
export const emptyWords = new Set(
  (
    '어떻게 어떡하 어쩔 알아 알아보 돼 어딨 어디다 도대체 근데 진짜 쳐야 치면 어떡해 어떤 어떻 방법 법 뭐 뭘 무엇 무슨 누가 언제 어디 얼마나 좀 알리 대하 보여줘 보여주세요 부탁해요 가르치 ' +
    '설명 해결 원인 뜻 의미 대해 관해 관한 대한 위한 위해 위해서 것 거 게 걸 수 때 경우 하 되 ' +
    '싶 있 없 않 안 안돼 안되 안돼서 안됨 안될 못 그냥 그리고 그럼 및 또는 이 그 저 꼭 둘 더 다 늘 항상 매번 아직 이미 ' +
    '궁금 가능 하나 뭘로 무얼 누구 그럴까 그렇 어째서 어쩌 ' +
    '잘 또 두 세 네 여러 여기 저기 이것 그것 이거 그거 인가 건가 까요 배우 공부 모르겠 모르 ' +
    '중 중인 서로 혹시 보통 굳이 제일 너무 정말 아예 말 의 쓰 사용 사용법 이용 활용 주 나 번 달라 몇 개 개까 개로 the a an of to in for how what is are do does i my with and or on not be at by it that this you your was must has have did there found no such between'
  ).split(' '),
);

/** Words that say what kind of answer is wanted: they order results, and count little as words. */
export const weakWords = new Set(
  '지금 안에서 안에 차이 차이점 비교 다른 다르 vs versus difference 이유 왜 까닭 필요 명령 명령어 커맨드 command 옵션 플래그 option 예제 예시 정의 개념 목적 역할 기능 종류 사용법 문법 이란'.split(
    ' ',
  ),
);
