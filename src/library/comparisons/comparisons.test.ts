import { expect, test } from 'vitest';
import { RelativeFile } from '../../model/paths.ts';
import { parseNote } from '../../parse/index.ts';
import { grammars } from '../../shell/index.ts';
import { buildLibrary } from '../index.ts';

function comparisonsOf(text: string) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return buildLibrary({ notes: [note], lexicons: [], grammars }).library.comparisons;
}

test('한 문단이 두 번 견주면 id가 서로 다르다', () => {
  const found = comparisonsOf(
    [
      '**고래**(whale)는 바다에 사는 포유류이다.',
      '**상어**(shark)는 바다에 사는 어류이다.',
      '**악어**(crocodile)는 강에 사는 파충류이다.',
      '고래는 허파로 숨을 쉰다. 반면 상어는 아가미로 숨을 쉰다. 반면 악어는 물 밖에서 숨을 쉰다.',
    ].join('\n\n'),
  );
  expect(found.map(({ subjects }) => subjects)).toEqual([
    ['고래', '상어'],
    ['상어', '악어'],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

test('표 바로 위의 항목이 견주는 것을 말한다', () => {
  const found = comparisonsOf(
    '# 노트\n\n- 큐 vs 스택\n\n    |  | 큐 | 스택 |\n    | - | - | - |\n    | 순서 | 먼저 | 나중 |\n    | 쓰임 | 대기 | 호출 |\n',
  );
  expect(found.map(({ title }) => title)).toEqual(['큐 vs 스택']);
});

test('표 바로 위의 짧은 줄도 견주는 것을 말한다', () => {
  const found = comparisonsOf(
    '# 노트\n\n## 복사\n\n큐 vs 스택\n\n| | 큐 | 스택 |\n| - | - | - |\n| 순서 | 먼저 | 나중 |\n| 쓰임 | 대기 | 호출 |\n',
  );
  expect(found.map(({ title }) => title)).toEqual(['큐 vs 스택']);
});

test('기준마다 두 용어를 적은 목록은 용어를 견준다', () => {
  const found = comparisonsOf(
    '**큐**(queue)는 먼저 넣은 것부터 꺼내는 자료 구조이다.\n\n**스택**(stack)은 나중에 넣은 것부터 꺼내는 자료 구조이다.\n\n- 순서\n  - 큐: 먼저 든 것부터\n  - 스택: 나중 것부터\n- 쓰임\n  - 큐: 대기 줄\n  - 스택: 함수 호출\n',
  );
  expect(found).toMatchObject([
    {
      title: '큐 vs 스택',
      rows: [
        { attribute: '순서', values: ['먼저 든 것부터', '나중 것부터'] },
        { attribute: '쓰임' },
      ],
    },
  ]);
});

const subjectsOf = (head: string, ...rows: string[]) =>
  comparisonsOf(
    [
      '# 운영체제',
      '**프로세스**(process)는 실행 중인 프로그램이다.',
      '**스레드**(thread)는 프로세스 안에서 실행되는 흐름이다.',
      [head, head.replaceAll(/[^|]+/g, '-'), ...rows].join('\n'),
    ].join('\n\n'),
  ).map(({ subjects }) => subjects);

test('제목이 견주지 않는 표는 견주는 것을 제목으로 한다', () => {
  const found = comparisonsOf(
    '# 노트\n\n## 전송\n\n| 구분 | TCP | UDP |\n| - | - | - |\n| 연결 | 맺는다 | 없다 |\n| 순서 | 지킨다 | 없다 |\n',
  );
  expect(found.map(({ title }) => title)).toEqual(['TCP, UDP']);
});

test.each<[string, string, string[]]>([
  ['용어', '| 구분 | 프로세스 | 스레드 |', ['| 메모리 | 따로 쓴다 | 나눠 쓴다 |']],
  ['고유한 이름', '| | TCP | UDP |', ['| 연결 | 먼저 맺는다 | 맺지 않는다 |']],
  ['노트로 잇는 이름', '| | [[봄비]] | [[장마]] |', ['| 기간 | 하루 안에 그친다 | 여러 주 간다 |']],
  [
    '영어 이름을 덧붙인 한 갈래의 이름',
    '| | 정적 배열(array) | 동적 배열(list) |',
    ['| 크기 | 그대로다 | 늘어난다 |'],
  ],
  ['한 갈래의 이름', '| 기준 | 정적 배열 | 동적 배열 |', ['| 크기 | 그대로다 | 늘어난다 |']],
])('제목이 견주지 않아도 표의 머리가 %s이면 견준다', (_name, head, rows) => {
  const found = subjectsOf(head, ...rows, '| 빠르기 | 느린 편이다 | 빠른 편이다 |');
  expect(found).toEqual([
    head
      .split('|')
      .slice(2, -1)
      .map((name) => name.replaceAll(/[[\]]/g, '').trim()),
  ]);
});

test.each<[string, string, string[]]>([
  [
    '뜻과 예를 적은',
    '| 항목 | 뜻 | 예 |',
    ['| 크기 | 바이트 수 | 큰 파일 |', '| 시각 | 고친 때 | 어제 |'],
  ],
  [
    '설정값을 적은',
    '| 항목 | Linux | Windows |',
    ['| 목록 | `ls` | `dir` |', '| 복사 | `cp` | `copy` |'],
  ],
  [
    '잰 수를 적은',
    '| 구분 | Node | Deno |',
    ['| 시작 | 41 ms | 37 ms |', '| 메모리 | 52 MB | 60 MB |'],
  ],
  [
    '줄마다 다른 것을 적은',
    '| 구분 | 프로세스 | 스레드 |',
    ['| nginx | 여럿 쓴다 | 쓰지 않는다 |', '| node | 하나 쓴다 | 조금 쓴다 |'],
  ],
  [
    '값과 이름을 적은',
    '| 이름 | 프로세스 | 스레드 |',
    ['| 메모리 | 따로 쓴다 | 나눠 쓴다 |', '| 빠르기 | 느리다 | 빠르다 |'],
  ],
])('%s 표는 견주지 않는다', (_name, head, rows) => {
  expect(subjectsOf(head, ...rows)).toEqual([]);
});

test.each<[string, string[][]]>([
  ['`svn lock`은 남을 막지만 `svn unlock`은 다시 푼다.', [['svn lock', 'svn unlock']]],
  ['`Always` 는 늘 받아 오고 `Never` 는 받아 오지 않는다.', [['Always', 'Never']]],
  ['`svn lock`은 막고 풀기 `쉬움`은 그대로다.', []],
  ['`sudo`는 권한을 빌리고 `README`는 먼저 읽는 글이다.', []],
])('한 문장이 두 명령이나 값을 견준다: %s', (text, subjects) => {
  expect(comparisonsOf(text).map((found) => found.subjects)).toEqual(subjects);
});
