import type { Library } from '../model/library.ts';
import type { Question } from '../model/question.ts';

/** How many of a kind are asked in two ways or more; `missed` by id. */
export type Coverage = { what: string; covered: number; all: number; missed: string[] };

/** Options that an id says are asked: of itself, or among those of a whole line. */
function namesOf(id: string): string[] {
  const own = /^option:([^/]+)\//.exec(id)?.[1];
  if (own) return [own];
  const [, command, names] = /^command:([^/]+)\/(?:set|recall)\.(.+)$/.exec(id) ?? [];
  return names?.split('.').map((name) => `${command ?? ''}.${name}`) ?? [];
}

/** Of the commands, taught options, instructions, Compose keys and defined concepts. */
export function measureCoverage(library: Library, questions: readonly Question[]): Coverage[] {
  const asked = new Map<string, number>();
  for (const { id, about } of questions) {
    for (const key of [...namesOf(id), ...(id.startsWith('option:') ? [] : about)])
      asked.set(key, (asked.get(key) ?? 0) + 1);
  }
  const measure = (what: string, keys: readonly string[]): Coverage => {
    const missed = keys.filter((key) => (asked.get(key) ?? 0) < 2);
    return { what, covered: keys.length - missed.length, all: keys.length, missed };
  };
  const options = library.commands.flatMap((command) =>
    command.options
      .filter(({ taught }) => taught)
      .map(
        ({ names }) =>
          `${command.id.slice('command:'.length)}.${(names[0] ?? '').replace(/^-+/, '')}`,
      ),
  );
  return [
    measure(
      '명령',
      library.commands.map(({ id }) => id),
    ),
    measure('가르친 옵션', options),
    measure(
      'Dockerfile 명령',
      library.instructions.map(({ id }) => id),
    ),
    measure(
      'Compose 키',
      library.composeKeys.map(({ id }) => id),
    ),
    measure(
      '정의된 개념',
      library.concepts.filter(({ definition }) => definition).map(({ id }) => id),
    ),
  ];
}
