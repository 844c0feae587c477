import { expect, test } from 'vitest';
import { fromLetters } from '../korean/letters.ts';
import { buildLibrary } from '../library/index.ts';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildVocabulary } from './vocabulary.ts';

const vocabularyOf = (text: string) => {
  const file = RelativeFile.parse('photo/01.md');
  const notes = [parseNote({ file, course: 'photo', text, mdx: false })];
  return buildVocabulary(buildLibrary({ notes, lexicons: [], grammars }).library);
};
const wordsOf = (text: string) => vocabularyOf(text).nouns;

const text = `# 섹션 1 노출

## 감도
어두운 데서 감도를 높이면 노이즈가 늘고, 눈밭은 회색으로 나온다. 빛이 들어가 닿는 센서를 닦는다.
`;

test('노트가 적으면 한 번 나온 이름씨도 낱말이다', () => {
  expect([...wordsOf(text).keys()]).toEqual(expect.arrayContaining(['노이즈', '회색', '센서']));
});

test('풀이말의 앞부분은 이름씨로 치지 않는다', () => {
  expect(wordsOf(text).has('들어')).toBe(false);
});

test('씨끝이 붙은 꼴은 줄기로 치지 않는다', () => {
  const { verbs } = vocabularyOf(
    '쓰지 않는 것, 않는다면, 않는데도, 않느냐. 다듬고 다듬는 중, 다듬어도.',
  );
  expect([...verbs.keys()].map(fromLetters)).toEqual(['않', '다듬']);
});

test('노트가 많으면 한 번 나온 말을 낱말로 치지 않는다', () => {
  const syllables = [...'가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허'];
  const names = syllables.flatMap((one) => syllables.map((other) => `${one}${other}쿼`));
  const many = names.map((name) => `${name}. ${name}를 본다.`).join('\n\n');
  expect(wordsOf(`${text}\n${many}`).has('회색')).toBe(false);
});
