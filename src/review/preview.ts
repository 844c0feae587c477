import { type Card, newCard } from './card.ts';
import type { Rating } from './events.ts';
import type { ReviewState } from './extend.ts';
import { createScheduler, type Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';

/** The card that each rating would lead to now; the fuzz is seeded, so what is shown is what happens. */
export function previewRatings(
  state: ReviewState,
  question: string,
  moment: Moment,
): Record<Rating, Card> {
  const { answer } = createScheduler(latestSettings(state.timeline));
  const card = state.cards.get(question) ?? newCard;
  const after = (rating: Rating) => answer(question, card, moment, rating);
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
