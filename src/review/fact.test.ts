import { expect, test } from 'vitest';
import type { QuestionCore } from './bank.ts';
import { factOf, subjectOf } from './fact.ts';

test.each([
  ['command:docker-run/recall', 'generated', 'command:docker-run', 'command:docker-run'],
  ['command:docker-run/purpose', 'generated', 'command:docker-run', 'command:docker-run'],
  [
    'command:docker-run/recall.publish',
    'generated',
    'command:docker-run.publish',
    'command:docker-run',
  ],
  [
    'option:docker-run.detach/typed',
    'generated',
    'option:docker-run.detach',
    'option:docker-run.detach',
  ],
  ['docker/1/로그.보기', 'authored', 'docker/1/로그.보기', 'docker/1/로그.보기'],
])('%s는 %s 문제다', (id, source, fact, subject) => {
  const question = { id, source } as QuestionCore;
  expect([factOf(question), subjectOf(question)]).toEqual([fact, subject]);
});
