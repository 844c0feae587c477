import { expect, test } from 'vitest';
import { buildLibrary } from '../library/index.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildQuestions } from './index.ts';

function questionsOf(text: string) {
  const file = RelativeFile.parse('course/1.md');
  const note = parseNote({ file, course: 'course', text, mdx: false });
  return buildQuestions(buildLibrary({ notes: [note], lexicons: [], grammars }).library, [])
    .questions;
}
const promptsOf = (text: string, id: string) =>
  questionsOf(text)
    .filter((question) => question.id.includes(id))
    .map(({ prompt }) => prompt.split('\n').at(-1));

test('한 문장이 맞세운 둘은 서로를 보고 빈칸에 적는다', () => {
  const text =
    '# 나르기\n\n선불 배송은 보내는 쪽이 값을 치르는 것이고 착불 배송은 받는 쪽이 값을 치르는 것이다.';
  expect(promptsOf(text, '/unlike.')).toEqual([
    '____은(는) 보내는 쪽이 값을 치르는 것이고 착불 배송은 받는 쪽이 값을 치르는 것이다.',
    '선불 배송은 보내는 쪽이 값을 치르는 것이고 ____은(는) 받는 쪽이 값을 치르는 것이다.',
  ]);
});

test('두 가지가 무엇으로 이루어지는지 나눈다', () => {
  const text =
    '# 탈것\n\n자동차는 바퀴와 엔진으로 이루어진다. 돛단배는 돛과 용골로 이루어진다.\n\n- 바퀴: 구르며 차를 나르는 부품\n- 엔진: 연료를 태워 힘을 내는 장치\n- 돛대: 천을 펴서 바람을 받는 장치\n- 용골: 배가 기울지 않게 바닥을 받치는 부품\n\n돛단배의 구성 요소는 다음과 같다.\n\n- 돛대\n- 용골';
  const question = questionsOf(text).find(({ id }) => id.includes('/parts.'));
  expect(question?.answer).toMatchObject({ form: 'sort', subjects: ['자동차', '돛단배'] });
  expect(question?.explanation).toBe('자동차: 바퀴, 엔진\n돛단배: 돛대, 용골');
});

test.each([
  ['높임말', '닻줄은 배와 닻돌을 잇는 도구예요.', '배와 닻돌을 잇는 도구이다.'],
  ['합니다체', '닻줄은 배와 닻을 잇는 도구입니다.', '배와 닻을 잇는 도구이다.'],
  ['거예요', '닻줄은 배와 닻을 단단히 이어 두는 거예요.', '배와 닻을 단단히 이어 두는 것이다.'],
  [
    '제목 밑의 풀이',
    '## 닻줄이란?\n\n배와 닻을 단단히 잇는 굵은 도구.',
    '배와 닻을 단단히 잇는 굵은 도구.',
  ],
  [
    '이름 사이의 괄호',
    '돛대 고정(Mast Lock) 장치는 바람이 셀 때 천을 붙드는 부품이다.',
    '바람이 셀 때 천을 붙드는 부품이다.',
  ],
  [
    '이름을 나눈 두 절',
    '선불 배송은 보내는 쪽이 값을 치르는 방식, 착불 배송은 받는 쪽이 값을 치르는 방식이다.',
    '보내는 쪽이 값을 치르는 방식이다.',
  ],
])('%s에서도 풀이를 묻는다', (_name, text, description) => {
  expect(promptsOf(`# 배\n\n배를 탄다.\n\n${text}`, '/term')).toContain(description);
});

test('여는 인사는 첫 제목의 풀이가 아니다', () => {
  const text =
    '# 배 이야기\n\n안녕하세요 오늘은 도구예요!\n\n## 닻줄이 뭐예요?\n\n닻줄은 배와 닻을 잇는 굵은 줄이에요.\n\n## 돛\n\n편다.';
  expect(promptsOf(text, '/term').join()).not.toContain('오늘');
});

test('풀이의 끝말로 끝나는 이름은 보기가 되지 않는다', () => {
  const text =
    '# 밭\n\n- 일꾼: 무리에 든 기계\n- 세탁 기계: 빨래를 물에 넣고 돌려서 빠는 장치\n- 물레: 솜에서 실을 길게 자아내는 나무 도구\n- 베틀: 실을 엮어 옷감을 짜는 나무로 된 도구';
  const choices = questionsOf(text).find(({ id }) => id === 'concept:일꾼/choice')?.choices ?? [];
  expect(choices).not.toContain('세탁 기계');
});
