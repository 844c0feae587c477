import { expect, test } from 'vitest';
import { toLetters } from '../../korean/letters.ts';
import { stemWord, type Stock } from './stem-word.ts';

const nouns = new Set([
  '컨테이너',
  '이름',
  '통신',
  '설치',
  '로컬',
  '레이어',
  '쓰기',
  '도커',
  '설정',
  '들어',
]);
const verbs = new Set(
  ['끄', '크', '고르', '가볍', '지우', '만드', '없', '없어지', '정하', '들어가'].map(toLetters),
);
const stock: Stock = {
  isNoun: (word) => nouns.has(word),
  isVerb: (letters) => verbs.has(letters),
  isEmpty: (word) => word === '없',
};

test.each([
  ['컨테이너에서는', ['컨테이너']],
  ['로컬에선', ['로컬']],
  ['컨테이너였던', ['컨테이너']],
  ['이름이었는데요', ['이름']],
  ['설치하려면', ['설치']],
  ['지워졌는데', ['지우']],
  ['만들죠', ['만드']],
  ['껐다', ['끄']],
  ['커서', ['크']],
  ['골라서', ['고르']],
  ['가벼운', ['가볍']],
  ['없어져요', ['없어지']],
  ['없나요', ['없']],
  ['고르겠어요', ['고르']],
  ['정해요', ['정하']],
  ['들어가는', ['들어가']],
  ['설정값을', ['설정']],
  ['쓰기레이어', ['쓰기', '레이어']],
  ['이름으로통신하려면', ['이름', '통신']],
  ['컨테이너를지우는', ['컨테이너', '지우']],
  // A long ending may hide another word.
  ['컨테이너다지우는법', ['컨테이너', '다', '지우']],
  ['로컬하게설치되었는데', ['로컬', '설치']],
  ['없어진컨테이너', ['없어지', '컨테이너']],
  ['안껐을때', ['안', '끄']],
])('%s → %j', (word, terms) => {
  expect(stemWord(word, stock)).toEqual({ terms, known: true });
});

test.each([
  ['스토리지에서', '스토리지'],
  // 크- is 커 before a vowel, and never 카.
  ['칸', '칸'],
])('모르는 말은 조사만 뗀다: %s', (word, term) => {
  expect(stemWord(word, stock)).toEqual({ terms: [term], known: false });
});
