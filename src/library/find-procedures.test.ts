import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { findProcedures } from './find-procedures.ts';

function proceduresOf(text: string): string[] {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return note.sections
    .flatMap((section) => findProcedures(note, section))
    .map(({ title, steps }) => `${title}: ${steps.length}`);
}

test.each([
  ['## 켜는 순서\n\n1. 전원을 넣는다\n2. 로그인한다', ['켜는 순서: 2']],
  [
    '## 악수 과정\n\n1. Hello - 지원하는 방식을 보냄\n2. Finish - 고른 방식을 보냄',
    ['악수 과정: 2'],
  ],
  ['## 서버 올리기\n\n1. 코드 커밋\n2. 도커 빌드\n3. 이미지 푸시', ['서버 올리기: 3']],
  ['배포: 빌드하고 → 올리고 → 다시 시작한다', ['배포: 3']],
])('순서대로 하는 일을 찾는다: %s', (text, found) => {
  expect(proceduresOf(text)).toEqual(found);
});

test.each([
  ['뜻을 단 용어', '## 세 영역\n\n1. 작업 영역 - 고치는 곳\n2. 준비 영역 - 담는 곳'],
  ['이름만 적은 조건', '## 화음의 네 조건\n\n1. 으뜸음\n2. 딸림음\n3. 박자와 빠르기\n4. 음색'],
  [
    '영어 이름을 단 용어',
    '## 되풀이\n\n1. 처음 한 번(first-time): 꼭 한다\n2. 다시 한 번(second-time): 안 해도 된다',
  ],
  [
    '줄마다 하나씩인 화살표',
    '위협 -> 손실을 줄 사건\n약점 -> 노려지는 부분\n위험 -> 손실이 날 가능성',
  ],
  ['이루려는 것', '## 학습 목표\n\n1. 씨를 고를 수 있다.\n2. 화분을 옮길 수 있다.'],
  [
    '방법의 갈래',
    '물 주는 방법 두 가지\n\n1. 안개 분무기: 밑에서 빨아올리게 한다.\n2. 물통 심지: 한 방울씩 준다.',
  ],
  ['풀이에 쓴 화살표', '전위 순회 = 루트 → 왼쪽 → 오른쪽'],
  [
    '번호를 단 장',
    ['1) 로그', '2) 권한']
      .map((title) => `${title}\n${'\t한 줄씩 적은 내용\n'.repeat(9)}`)
      .join('\n'),
  ],
])('순서가 아니다: %s', (_, text) => {
  expect(proceduresOf(text)).toEqual([]);
});
