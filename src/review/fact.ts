import type { QuestionCore } from './bank.ts';

/**
 * What a question asks, however it asks it: generated ids end with the way of asking
 * (`option:docker-run.detach/typed`), authored ones with a name of their own.
 */
export function factOf({ id, source }: QuestionCore): string {
  const end = id.lastIndexOf('/');
  return source === 'authored' || end < 0 ? id : id.slice(0, end);
}
