import type { Cached } from './cached-state.ts';
import { newCard, wentWrongLately } from './card.ts';
import { readKnown } from './read-known.ts';

/** What the questions are about that went wrong lately: ids of concepts, commands, instructions and keys. */
export async function readWeak(cached: Cached): Promise<Set<string>> {
  const { state, questions, today } = await readKnown(cached);
  const wrong = questions.filter(({ id }) =>
    wentWrongLately(state.cards.get(id) ?? newCard, today),
  );
  return new Set(wrong.flatMap(({ about }) => about));
}
