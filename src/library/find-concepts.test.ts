import { expect, test } from 'vitest';
import { Lexicon } from '../model/lexicon.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

const lexiconFile = RelativeFile.parse('course/lexicon.yaml');

function build(text: string, terms?: unknown[]) {
  const note = parseNote({
    file: RelativeFile.parse('course/note.md'),
    course: 'course',
    text,
    mdx: false,
  });
  const lexicons = terms
    ? [{ file: lexiconFile, course: 'course', lexicon: Lexicon.parse({ terms }) }]
    : [];
  return buildLibrary({ notes: [note], lexicons, grammars });
}

const volume = {
  term: '볼륨',
  english: 'volume',
  kind: 'object',
  definition: '용어집의 풀이이다.',
};

test('노트의 정의가 용어집의 정의보다 앞선다', () => {
  const { library } = build('# 노트\n\n글.\n\n볼륨은 데이터를 남기는 저장 공간이다.\n', [volume]);
  expect(library.concepts[0]?.definition).toEqual({
    text: '볼륨은 데이터를 남기는 저장 공간이다.',
    file: 'course/note.md',
    line: 5,
  });
});

test('쓰기만 하고 정의하지 않으면 용어집의 정의를 쓴다', () => {
  const { library } = build('# 노트\n\n볼륨을 지운다.\n', [volume]);
  expect(library.concepts[0]?.definition?.file).toBe(lexiconFile);
});

test('용어집에도 노트에도 정의가 없으면 처음 말하는 문장으로 소개한다', () => {
  const { definition: _, ...bare } = volume;
  const { library } = build('# 노트\n\n먼저 볼륨을 만들고 이름을 붙인다.\n', [bare]);
  expect(library.concepts[0]?.definition?.text).toBe('먼저 볼륨을 만들고 이름을 붙인다.');
});

test('한글 이름과 그 영어 이름은 한 개념이다', () => {
  const { library } = build(
    '# 노트\n\n## Kubernetes란?\n\n컨테이너를 여러 머신에서 돌리는 시스템.\n\n쿠버네티스는 앱을 배포하는 도구이다.\n',
  );
  expect(library.concepts.map(({ term, english }) => [term, english])).toEqual([
    ['쿠버네티스', 'Kubernetes'],
  ]);
});

test('명령과 Dockerfile 명령은 개념이 되지 않는다', () => {
  const { library } = build(
    '# 노트\n\n- docker run: 컨테이너를 만드는 명령\n- FROM: 베이스 이미지를 정하는 명령\n',
  );
  expect(library.concepts).toEqual([]);
});

test('맞선 개념은 서로를 가리킨다', () => {
  const { library } = build(
    '# 노트\n\n- 공개 키는 누구에게나 나눠 주는 값이다.\n- 개인 키는 혼자 간직하는 값이다.\n',
  );
  const [a, b] = library.concepts;
  expect([a?.contrasts, b?.contrasts]).toEqual([[b?.id], [a?.id]]);
});

test.each([
  ['한 문장', '코루틴은 멈췄다 이어 가는 함수이고, 스레드는 운영체제가 나누는 실행의 단위다.', 1],
  ['짝을 이룬 이름표', '- 낙관적 잠금: 나중에 확인하는 방식\n- 비관적 잠금: 먼저 막는 방식', 1],
  [
    '이름표가 늘어선 줄',
    '- 별 배선: 가운데로 모으는 방식\n- 고리 배선: 둥글게 잇는 방식\n- 버스 배선: 한 줄에 다는 방식',
    0,
  ],
])('무엇인지 나란히 말한 둘은 맞선다: %s', (_, text, contrasts) => {
  const { library } = build(`# 노트\n\n글.\n\n${text}\n`);
  expect(library.concepts.map((concept) => concept.contrasts.length)).toEqual(
    library.concepts.map(() => contrasts),
  );
});

test('주소가 같은 두 용어는 번호로 가른다', () => {
  const { library } = build(
    '# 노트\n\n글.\n\n- **C++**: 객체를 더한 언어\n- **C#**: 닷넷에서 쓰는 언어\n',
  );
  expect(new Set(library.concepts.map(({ url }) => url)).size).toBe(library.concepts.length);
});
