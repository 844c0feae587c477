import type { Question } from '../model/question.ts';
import { shuffle } from '../questions/seed.ts';

/** What is to be put in order, sorted or judged, as it is shown before the answer: always in the same mixed order. */
export function listGiven({ id, answer }: Question): string[] {
  if (answer.form === 'order') return shuffle(answer.items, id);
  if (answer.form === 'sort')
    return shuffle(
      answer.items.map(({ text }) => text),
      id,
    );
  if (answer.form === 'truth')
    return ['맞다.', ...answer.corrections.map((correction) => `틀리다. ${correction}`)];
  return [];
}
