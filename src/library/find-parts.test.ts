import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

const file = RelativeFile.parse('lexicon.yaml');
const terms = '엔진 변속기 바퀴 자동차 드라이버 커널 운영체제 이더넷 모뎀'
  .split(' ')
  .map((term) => ({ term, aliases: [], kind: 'object' as const }));

function partsOf(text: string): string[] {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  const lexicons = [{ file, course: null, lexicon: { terms, asked: {} } }];
  const { concepts } = buildLibrary({ notes: [note], lexicons, grammars }).library;
  const nameOf = new Map<string, string>(concepts.map(({ id, term }) => [id, term]));
  return concepts
    .filter(({ parts }) => parts.length > 0)
    .map(({ term, parts }) => `${term} = ${parts.map((id) => nameOf.get(id)).join(', ')}`);
}

test.each([
  ['자동차는 엔진, 변속기와 네 바퀴로 이루어진다.', ['자동차 = 엔진, 변속기, 바퀴']],
  ['운영체제는 크게 커널과 드라이버로 나뉜다.', ['운영체제 = 커널, 드라이버']],
  ['자동차는 엔진(engine)과 변속기를 포함한다.', ['자동차 = 엔진, 변속기']],
  ['자동차의 구성 요소는 엔진, 바퀴이다.', ['자동차 = 엔진, 바퀴']],
  ['자동차의 세 축은 엔진, 핸들, 바퀴다.', ['자동차 = 엔진, 바퀴']],
  ['자동차는 엔진과 바퀴를 하나로 묶은 것이다.', ['자동차 = 엔진, 바퀴']],
  ['운영체제는 커널과 셸로 나눌 수 있다.', ['운영체제 = 커널']],
  ['커널: 하드웨어를 부르는 드라이버들의 모음.', ['커널 = 드라이버']],
  ['- 자동차\n  - 여러 바퀴와 엔진으로 이루어진다', ['자동차 = 바퀴, 엔진']],
  [
    '# 차\n\n자동차를 뜯어 본다.\n\n## 자동차\n\n### 구성 요소\n\n| 부품 | 하는 일 |\n|---|---|\n| 엔진 | 힘을 낸다 |\n| 바퀴 | 구른다 |',
    ['자동차 = 엔진, 바퀴'],
  ],
  ['자동차의 구성\n- 엔진 : 힘을 낸다\n- 바퀴 : 구른다', ['자동차 = 엔진, 바퀴']],
  ['커널은 운영체제의 일부다.', ['운영체제 = 커널']],
  ['엔진과 바퀴가 모여 자동차를 이룬다.', ['자동차 = 엔진, 바퀴']],
  [
    '# 차\n\n자동차를 뜯어 본다.\n\n## 자동차의 구성 요소\n\n- 엔진: 힘을 낸다.\n- 변속기: 힘을 나눈다.\n  - 바퀴에 전한다.',
    ['자동차 = 엔진, 변속기'],
  ],
  ['자동차는 엔진, 변속기, 바퀴의 세 부분으로 이루어져 있다.', ['자동차 = 엔진, 변속기, 바퀴']],
  ['자동차: 힘을 내는 엔진, 핸들, 바퀴의 묶음', ['자동차 = 엔진, 바퀴']],
  ['자동차 = 엔진 + 바퀴', ['자동차 = 엔진, 바퀴']],
  [
    '자동차의 구성 요소는 다음과 같다.\n\n- 엔진: 힘을 낸다.\n- 바퀴: 구른다.',
    ['자동차 = 엔진, 바퀴'],
  ],
  [
    '# 차\n\n## 자동차 구성 요소\n\n자동차를 뜯어 본다.\n\n- 엔진: 힘을 낸다.\n- 바퀴: 구른다.\n\n## 자동차 타기\n\n- 모뎀: 뺀다.',
    ['자동차 = 엔진, 바퀴'],
  ],
  ['자동차는 엔진보다 바퀴를 먼저 본다.', []],
  ['자동차는 엔진을 끄고, 바퀴로 이루어진 틀을 뺀다.', []],
  ['커널은 드라이버를 모은 폴더를 읽는다.', []],
  ['자동차의 구성 요소를 안다.\n\n- 엔진을 끈다.\n- 바퀴를 뺀다.', []],
  ['커널은 드라이버를 띄운다. 엔진에 모뎀을 연결해 구성한다.', []],
  ['이더넷 설정은 모뎀의 값을 포함해 저장한다.', []],
])('무엇으로 이루어졌는지 읽는다: %s', (text, expected) => {
  expect(partsOf(text)).toEqual(expected);
});
