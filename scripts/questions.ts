import { loadBank, loadProject } from '../src/library-fs.ts';
import type { Question } from '../src/model/question.ts';
import { measureCoverage } from '../src/questions/coverage.ts';
import { measureEvenness } from '../src/questions/evenness.ts';
import { ruleNames } from '../src/questions/index.ts';
import { shuffle } from '../src/questions/seed.ts';
import { readArguments } from './read-arguments.ts';

const { values } = readArguments('npm run questions -- [--list] [--sample 수] [--seed 씨]', {
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});
const { library } = await loadProject();
const { questions, rejected } = await loadBank();

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): void {
  const groups = Map.groupBy(items, keyOf);
  for (const [key, group] of [...groups].toSorted(([a], [b]) =>
    a.localeCompare(b, 'ko', { numeric: true }),
  )) {
    console.log(`  ${key}: ${group.length}`);
  }
}

function printQuestion({ id, prompt, code, choices, answer, explanation }: Question): void {
  console.log(`\n■ ${id}\n${prompt}`);
  if (code) console.log(`  | ${code.text.replaceAll('\n', '\n  | ')}`);
  for (const choice of choices ?? []) console.log(`  ( ) ${choice}`);
  console.log(`  답: ${JSON.stringify(answer)}\n  설명: ${explanation}`);
}

if (values.sample) {
  for (const question of shuffle(questions, values.seed).slice(0, Number(values.sample)))
    printQuestion(question);
} else if (values.list) {
  for (const { id } of questions) console.log(id);
} else {
  console.log(`문제 ${questions.length}개, 걸러진 것 ${rejected.length}개\n유형별`);
  countBy(questions, ({ type, source }) => `${type} (${source})`);
  console.log('섹션별');
  countBy(questions, ({ section }) => section);
  console.log('걸러진 규칙별');
  for (const name of ruleNames)
    console.log(`  ${name}: ${rejected.filter(({ rules }) => rules.includes(name)).length}`);
  const { chosen, places, longest, shortest, pairs, halves } = measureEvenness(library, questions);
  console.log(
    `  규칙 5: 답이 홀로 가장 길다 ${longest}/${chosen}, 가장 짧다 ${shortest}/${chosen}`,
  );
  console.log(`  규칙 9: 답의 자리 ${places.join(' / ')}`);
  console.log(`  규칙 13: 견준 말의 짝 ${pairs}쌍, 한쪽만 묻는 것 ${halves.length}쌍`);
  console.log('두 가지 넘게 묻는 것');
  for (const { what, covered, all, missed } of measureCoverage(library, questions)) {
    console.log(
      `  ${what}: ${covered}/${all}${missed.length > 0 ? ` (빠짐: ${missed.join(', ')})` : ''}`,
    );
  }
}
