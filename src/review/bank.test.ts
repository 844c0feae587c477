import { expect, test } from 'vitest';
import type { Question } from '../model/question.ts';
import { listEntries, listSectionFiles, sectionFile } from './bank.ts';

const question = (id: string, section: string) =>
  ({
    id,
    section: `section:${section}`,
    version: '1',
    type: 'term',
    difficulty: 2,
    source: 'authored',
    about: ['concept:volume'],
    prompt: '무엇인가요?',
    answer: { form: 'term', value: '볼륨', accept: [] },
  }) as unknown as Question;

const bank = [question('b', '도커/2'), question('a', '도커/1'), question('c', '도커/2')];
const sections = ['1', '2', '3'].map((number) => ({ id: `section:도커/${number}` }));

test('목록은 노트의 차례로, 문장 없이 형식만 담는다', () => {
  const entries = listEntries(bank, sections);
  expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(entries[0]).toEqual({
    id: 'a',
    version: '1',
    section: 'section:도커/1',
    type: 'term',
    difficulty: 2,
    source: 'authored',
    form: 'term',
    about: ['concept:volume'],
  });
});

test('섹션마다 파일이 하나이고, 목록의 섹션으로 그 주소를 안다', () => {
  const files = listSectionFiles(bank);
  expect(files.map(({ file, questions }) => [file, questions.length])).toEqual([
    ['/data/quiz/도커/2.json', 2],
    ['/data/quiz/도커/1.json', 1],
  ]);
  for (const { file, questions } of files)
    expect(sectionFile(questions[0]?.section ?? '')).toBe(file);
});
