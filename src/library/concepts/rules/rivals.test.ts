import { expect, test } from 'vitest';
import { proposalsIn } from './proposals-in.ts';

/** The terms that a note sets against each other. */
function pairsOf(text: string): string[] {
  const pairs = proposalsIn(`# 노트\n\n글.\n\n${text}\n`).flatMap(({ term, contrasts }) =>
    contrasts.map((other) => [term, other].toSorted().join(' / ')),
  );
  return [...new Set(pairs)];
}

test.each([
  ['### 캐시 vs 버퍼\n\n캐시는 다시 읽으려고 두고, 버퍼는 속도를 맞추려고 둔다.', '버퍼 / 캐시'],
  ['- squash vs amend : squash는 여럿을 합치고 amend는 끝의 것을 고친다', 'amend / squash'],
  [
    '> [!note] 정적 링크와 동적 링크의 차이\n> 정적 링크는 합쳐 두고, 동적 링크는 그때 잇는다.',
    '동적 링크 / 정적 링크',
  ],
  [
    '<aside>\n💡 TLS와 SSL의 차이\n\nSSL은 옛 규약이고, TLS는 그 다음에 나온 규약이다.\n\n</aside>',
    'SSL / TLS',
  ],
  [
    '**Q. 인가와 인증은 어떻게 다른가요?**\nA. 인증은 누구인지 보고, 인가는 해도 되는지 본다.',
    '인가 / 인증',
  ],
  [
    '<details>\n<summary>DROP과 TRUNCATE의 차이는?</summary>\n\n- DROP은 표를 없앤다.\n- TRUNCATE는 줄만 비운다.\n\n</details>',
    'DROP / TRUNCATE',
  ],
  [
    '### 빠른 복사와 느린 복사\n\n빠른 복사는 주소만 옮기고 느린 복사는 내용을 옮긴다.',
    '느린 복사 / 빠른 복사',
  ],
  [
    'ACK vs NAK : ACK는 받았다고 알리고 NAK는 못 받았다고 알린다\nPUSH vs PULL : PUSH는 밀고 PULL은 당긴다',
    'ACK / NAK',
  ],
  ['insert와 upsert를 비교하면, insert는 늘 넣고 upsert는 있으면 고친다.', 'insert / upsert'],
  ['우표와 소인은 쓰임이 다르다. 우표는 값을, 소인은 날짜를 나타낸다.', '소인 / 우표'],
  ['PUB 대 SUB : PUB은 내보내고 SUB은 받아 온다', 'PUB / SUB'],
  ['점등 = 불을 켜는 것 / 소등 = 불을 끄는 것', '소등 / 점등'],
  ['현악과 관악 차이 = 소리를 내는 법', '관악 / 현악'],
  ['이음줄과 붙임줄을 헷갈리지 말 것.', '붙임줄 / 이음줄'],
  ['악장과 악구의 가장 큰 차이는 길이다.', '악구 / 악장'],
  ['★ 현악기 vs 관악기 ★\n- 현악기: 줄을 울려서 냄\n- 관악기: 숨을 불어서 냄', '관악기 / 현악기'],
  [
    '- 정적 필드 (static field)\n  - 클래스에 하나뿐인 값\n- 동적 필드 (dynamic field)\n  - 객체마다 있는 값',
    '동적 필드 / 정적 필드',
  ],
  ['선불형은 먼저 내고, 후불형은 나중에 낸다.', '선불형 / 후불형'],
  [
    'MTTR(평균 복구 시간 값)은 고치는 데 걸리는 시간, MTBF(평균 고장 간격 값)는 다음 고장까지의 폭.',
    'MTBF / MTTR',
  ],
  ['## 스택과 힙\n\n스택은 함수가 끝나면 비고, 힙은 비울 때까지 남는다.', '스택 / 힙'],
  [
    '### Polling vs Push\n- Polling\n  - 물어볼 때마다 요청이 간다\n- Push\n  - 생길 때 알려 온다',
    'Polling / Push',
  ],
  [
    '관리자와 손님은 뭐가 다른가?\n사이트 관리자는 글을 지울 수 있고, 손님은 읽기만 한다.',
    '사이트 관리자 / 손님',
  ],
])('제목이 나란히 세운 둘을 아래의 글이 가른다: %s', (text, pair) => {
  expect(pairsOf(text)).toContain(pair);
});

test.each([
  ['쿠키는 브라우저에 있고 세션은 서버에 있다는 게 가장 큰 차이다.', '세션 / 쿠키'],
  ['큐는 앞에서 꺼내고 스택은 위에서 꺼낸다.', '스택 / 큐'],
  ['RAID 0은 나눠 쓰고 빠르지만 위험하고, RAID 1은 겹쳐 쓴다.', 'RAID 0 / RAID 1'],
  ['내부 조각 = 안에 남는 공간\n외부 조각 = 밖에 흩어진 공간', '내부 조각 / 외부 조각'],
  ['- 셀프 러너: 직접 두는 서버. 공용 러너와 달리 시간 제한이 없음', '공용 러너 / 셀프 러너'],
  [
    '모아 내려보내는 것을 다중화라고 하고, 반대로 나눠 주는 것을 역다중화라고 합니다.',
    '다중화 / 역다중화',
  ],
  ['배깅은 따로 배워 평균을 내는 반면 부스팅은 앞의 것을 고친다.', '배깅 / 부스팅'],
  ['IPv4는 32비트, IPv6는 128비트라는 점이 다릅니다.', 'IPv4 / IPv6'],
])('한 문장이 맞세운 둘을 찾는다: %s', (text, pair) => {
  expect(pairsOf(text)).toContain(pair);
});

test.each([
  '## 이미지와 저장소\n\n이미지는 층으로 쌓인다.\n\n저장소는 이미지를 보관한다.',
  '설정 파일은 이미지에 담기고 컨테이너는 그 이미지로 뜨므로 바뀌지 않는다.',
  '### 설치와 설정\n\n내려받아 설치하고 값을 고친다.',
  '편지와 엽서가 서로 다른 우표를 쓴다.',
  '우체통은 시청이, 사서함은 우체국이 만든다.',
])('함께 나왔을 뿐인 것은 맞세우지 않는다: %s', (text) => {
  expect(pairsOf(text)).toEqual([]);
});
