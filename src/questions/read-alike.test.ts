import { expect, test } from 'vitest';
import { readAlike } from './read-alike.ts';

test.each([
  ['deadlock', '데드락'],
  ['mutex', '뮤텍스'],
  ['세마포어', 'semaphore'],
  ['rebase', '리베이스'],
  ['thread', '쓰레드'],
  ['transaction', '트랜잭션'],
  ['scheduler', '스케줄러'],
  ['migration', '마이그레이션'],
  ['pipeline', '파이프라인'],
  ['tcp', '티씨피'],
  ['api', '에이피아이'],
])('%s와 %s는 한 낱말이다', (one, other) => {
  expect(readAlike(one, other)).toBe(true);
});

test.each([
  ['livelock', '데드락'],
  ['internet', '인트라넷'],
  ['containerlayer', '컨테이너'],
  ['packet', '버킷'],
  ['table', '더블'],
  ['background', '포그라운드'],
  ['decode', '디코더'],
  ['compose', '컴포저'],
  ['process', '프로세서'],
  ['pointer', '포인트'],
  ['pod', '포트'],
  ['log', '락'],
  ['immigration', '마이그레이션'],
  ['scale', '스케일링'],
  ['aggregation', '애그리게이트'],
  ['udp', '유디비'],
  ['inbound', '아웃바운드'],
])('%s와 %s는 다른 낱말이다', (one, other) => {
  expect(readAlike(one, other)).toBe(false);
});
