import type { QuestionCore } from './bank.ts';
import type { ReviewState } from './extend.ts';
import { recallAfter } from './recall.ts';

export type Mastery = {
  /** Mean probability to remember, over all questions that are not set aside; 0 for unseen ones. */
  recall: number;
  seen: number;
  total: number;
};

/** How well each section is remembered today. */
export function rateSections(
  { cards }: ReviewState,
  questions: readonly QuestionCore[],
  today: number,
): Map<string, Mastery> {
  const sections = new Map<string, Mastery>();
  for (const { id, section } of questions) {
    const card = cards.get(id);
    if (card?.suspended) continue;
    const known = card?.known ? 1 : 0;
    const recall = card ? known || recallAfter(today - card.lastDay, card.stability) : 0;
    const { recall: sum, seen, total } = sections.get(section) ?? { recall: 0, seen: 0, total: 0 };
    const isSeen = card && (card.known || card.phase !== 'new') ? 1 : 0;
    sections.set(section, { recall: sum + recall, seen: seen + isSeen, total: total + 1 });
  }
  for (const mastery of sections.values()) mastery.recall /= mastery.total;
  return sections;
}
