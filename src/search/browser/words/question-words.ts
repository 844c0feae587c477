/** Words that ask, and carry nothing that could be found: left out of the search. */
export const emptyWords = new Set(
  (
    '어떻게 어떡해 어떤 어떻 방법 법 뭐 뭐야 뭐예요 뭔가 뭔가요 뭔지 뭐지 뭘 무엇 무엇인가 무슨 무엇인지 누가 언제 어디 어디서 얼마나 좀 알려줘 알려 알려주 가르쳐 가르치 ' +
    '설명 설명해줘 뜻 의미 대해 대해서 관해 관한 대한 위한 위해 위해서 것 거 게 걸 수 때 경우 하 하다 하는 하기 하면 하려면 하려고 하고 한 할 해 해야 해서 했 되 되는 된 될 돼 돼요 ' +
    '싶 싶다 싶어 싶어요 싶은 싶은데 싶을 있 있는 있나 있나요 있다 있어 있는지 있을까 없 없이 않 않고 않는 않아 안 안돼 안돼요 안되 안돼서 안됨 안될 못 그냥 그리고 그럼 및 또는 이 그 저 ' +
    '궁금 궁금해 궁금해요 가능 가능한 가능할까 하나 하나요 뭐로 뭘로 무엇으로 무얼 뭐가 누구 그럴까 그런가 그런가요 그런지 그렇 어째서 어쩌 ' +
    '두 세 네 여러 여기 거기 저기 이것 그것 이거 그거 어떤가요 인가 인가요 건가 건가요 걸까 걸까요 나요 까요 배우 공부 모르겠 모르 ' +
    '어떻게해 쓰 쓰는 쓸 써 써야 사용 사용법 이용 활용 주 줘 주세요 달라 the a an of to in for how what is are do does i my with and or on'
  ).split(' '),
);

/** Words that say what kind of answer is wanted: they order results, and count little as words. */
export const weakWords = new Set(
  '차이 차이점 비교 다른 다르 vs versus difference 이유 왜 까닭 필요 명령 명령어 커맨드 command 옵션 플래그 option 예제 예시 정의 개념 목적 역할 기능 종류 사용법 문법 이란 보 보이'.split(
    ' ',
  ),
);
