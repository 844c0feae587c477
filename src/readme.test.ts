import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildLibrary } from './library/index.ts';
import { RelativeFile } from './model/paths.ts';
import { parseNote } from './parse/index.ts';
import { buildQuestions, parseAuthored } from './questions/index.ts';
import { grammars } from './shell/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const example = (language: string) =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? '';

test('README의 노트와 퀴즈는 적힌 대로 읽히고 서로 맞는다', () => {
  const file = RelativeFile.parse('course/3.md');
  const note = parseNote({ file, course: 'course', text: example('markdown'), mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  expect(library.issues).toEqual([]);
  expect(library.concepts.map(({ id }) => id)).toEqual(['concept:volume']);
  expect(library.usages.map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid']);
  expect(library.comparisons).toHaveLength(1);
  expect(library.traps).toHaveLength(1);
  const quiz = parseAuthored(RelativeFile.parse('course/3.yaml'), example('yaml'));
  expect(quiz.issues).toEqual([]);
  const bank = buildQuestions(library, quiz.authored ? [quiz.authored] : []);
  expect(bank.issues).toEqual([]);
  expect(bank.questions.map(({ id }) => id)).toContain('authored:course/volume-after-rm');
});
