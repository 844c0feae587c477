import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from '../library/index.ts';
import { describeConcepts } from './described.ts';

/** What each concept of a note is asked by. */
function described(text: string): Record<string, string> {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  return Object.fromEntries(
    describeConcepts(library).map(({ concept, description }) => [concept.term, description]),
  );
}

test.each<[title: string, text: string, term: string, description: string]>([
  [
    '쌍점 앞에 빈칸을 둔 풀이',
    '- IP 주소 : 네트워크에서 컴퓨터를 구별하는 번호',
    'IP 주소',
    '네트워크에서 컴퓨터를 구별하는 번호',
  ],
  [
    '줄표 뒤의 풀이',
    '**뮤텍스(mutex)** — 한 번에 한 스레드만 들어가게 하는 잠금 장치',
    '뮤텍스',
    '한 번에 한 스레드만 들어가게 하는 잠금 장치',
  ],
  [
    '말이 꾸미는 이름씨로 끝난 풀이',
    '- 커널(kernel): 하드웨어를 직접 다루는 운영체제의 핵심',
    '커널',
    '하드웨어를 직접 다루는 운영체제의 핵심',
  ],
  [
    '홀소리 뒤의 다',
    'HEAD는 지금 보고 있는 커밋을 가리키는 포인터다.',
    'HEAD',
    '지금 보고 있는 커밋을 가리키는 포인터다.',
  ],
  [
    '움직씨로 시작하는 풀이',
    '인덱스(index)는 찾는 속도를 높이려고 열의 값을 정렬해 둔 자료 구조이다.',
    '인덱스',
    '찾는 속도를 높이려고 열의 값을 정렬해 둔 자료 구조이다.',
  ],
  [
    '앞 문장을 뒤집는 말',
    '포워드 프록시는 반대로 클라이언트 대신 밖으로 요청을 보내 주는 서버다.',
    '포워드 프록시',
    '클라이언트 대신 밖으로 요청을 보내 주는 서버다.',
  ],
  [
    '한 줄에 이름표를 붙여 함께 풀이한 앞의 것',
    '> 동기 호출: 끝날 때까지 기다리는 호출 방식, 비동기 호출: 기다리지 않고 다음 일을 하는 호출 방식',
    '동기 호출',
    '끝날 때까지 기다리는 호출 방식',
  ],
  [
    '어디에서 쓰는 말인지 먼저 밝힌 풀이',
    '함수형 언어에서 클로저란 바깥 변수를 기억하는 함수 값이다.',
    '클로저',
    '함수형 언어에서 바깥 변수를 기억하는 함수 값이다.',
  ],
  [
    '한 문장에 함께 풀이한 앞의 것',
    '낙관적 락은 커밋할 때 확인하는 방식이고, 비관적 락은 충돌이 잦다고 보고 먼저 잠그는 방식이다.',
    '낙관적 락',
    '커밋할 때 확인하는 방식이다.',
  ],
])('%s', (_, text, term, description) => {
  expect(described(text)[term]).toBe(description);
});

test('무엇을 하는지만 적은 것은 풀이가 아니다', () => {
  expect(
    described('- DROP : 테이블 자체를 없앰\n- 원자성(Atomicity): 다 되거나 하나도 안 되거나'),
  ).toEqual({});
});
