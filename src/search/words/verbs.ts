/**
 * Stems of everyday predicates that notes seldom inflect often enough to give themselves away: those of
 * one syllable, light ones first, and those that change before a vowel.
 */
export const everydayVerbs =
  '되 쓰 주 하 나 있 없 싶 않 넣 묶 막 담 열 닫 죽 돌 놓 풀 걸 쌓 적 심 뽑 섞 잡 갈 밀 끌 크 높 낮 넓 깊 얻 닿 맞 켜 끄 뜨 무겁 가볍 어렵 쉽 새롭 고르 부르 흐르 오르 자르 따르 누르 서두르 잠그 담그 올라가 내려가 들어가 들어오 나가 나오 나타나 열리 닫히 막히 걸리 잡히 풀리 쌓이 늘어나 줄어들 망가지 깨지 꺼지'.split(
    ' ',
  );
