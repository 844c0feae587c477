import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildLibrary } from './library/index.ts';
import { Lexicon } from './model/lexicon.ts';
import { RelativeFile } from './model/paths.ts';
import { parseNote } from './parse/index.ts';
import { buildQuestions, parseAuthored } from './questions/index.ts';
import { grammars } from './shell/index.ts';
import { readYaml } from './yaml.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** The code block of a language that begins so. */
const example = (language: string, start = '') =>
  new RegExp(`^\`\`\`${language}\n(${start}[\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1] ?? '';

test('README의 노트와 용어집과 퀴즈는 적힌 대로 읽히고 서로 맞는다', () => {
  const file = RelativeFile.parse('course/3.md');
  const note = parseNote({ file, course: 'course', text: example('markdown'), mdx: false });
  const at = RelativeFile.parse('course/lexicon.yaml');
  const lexicon = readYaml(at, example('yaml'), Lexicon);
  expect(lexicon.issues).toEqual([]);
  const lexicons = lexicon.value ? [{ file: at, course: 'course', lexicon: lexicon.value }] : [];
  const { library } = buildLibrary({ notes: [note], lexicons, grammars });
  expect(library.courses.map(({ title }) => title)).toEqual(['도커 입문']);
  expect(library.issues).toEqual([]);
  expect(library.concepts.map(({ id, aliases }) => [id, aliases])).toEqual([
    ['concept:volume', ['도커 볼륨']],
  ]);
  expect(library.usages.map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid']);
  expect(library.comparisons).toHaveLength(1);
  expect(library.traps).toHaveLength(1);
  const quiz = parseAuthored(RelativeFile.parse('course/3.yaml'), example('yaml', 'section'));
  expect(quiz.issues).toEqual([]);
  const bank = buildQuestions(library, quiz.authored ? [quiz.authored] : []);
  expect(bank.issues).toEqual([]);
  const prompts = new Map(bank.questions.map(({ id, prompt }) => [id, prompt]));
  expect(prompts.has('authored:course/volume-after-rm')).toBe(true);
  expect(prompts.has('command:docker-volume-ls/mistake.number')).toBe(false);
  expect(prompts.get('command:docker-run/recall')).toMatch(/^볼륨을 붙여/);
});
