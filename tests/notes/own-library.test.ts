import { expect, test } from 'vitest';
import { ownProject } from './own-project.ts';

/** What the project's own notes give, in lines that a person reads: where, what kind, how much. */
function digest(): string {
  const { compilation } = ownProject;
  const { library } = compilation;
  const counts = Object.entries(library).map(([name, list]) => `${name} ${list.length}`);
  const at = ({ file, line }: { file: string; line: number }) =>
    `${file.replace(/^.*\//, '').slice(0, 2)}:${line}`;
  return [
    ...counts,
    ...library.concepts.map(
      ({ id, kind, definition, contrasts, parts }) =>
        `${id} ${kind} ${definition ? at(definition) : '-'}${contrasts.map((other) => ` <> ${other.slice(8)}`).join('')}${parts.map((part) => ` = ${part.slice(8)}`).join('')}`,
    ),
    ...[...library.commands, ...library.instructions, ...library.composeKeys].map(
      ({ id, usages }) => `${id} ${usages.map(at).join(' ')}`,
    ),
    ...library.comparisons.map((each) => `${at(each)} ${each.id}: ${each.subjects.join(' | ')}`),
    ...library.procedures.map((each) => `${at(each)} ${each.id}: ${each.steps.length}`),
    ...library.traps.map((each) => `${at(each)} ${each.title}`),
    ...library.issues.map((each) => `${at(each)} ${each.rule}`),
    '',
  ].join('\n');
}

test('자체 노트에서 찾은 것이 그대로다', async () => {
  await expect(digest()).toMatchFileSnapshot(
    '../../src/library/golden/docker-kubernetes.golden.txt',
  );
});
