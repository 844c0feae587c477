import type { EntityId, SectionId } from '../model/ids.ts';
import { href } from '../site-url.ts';

/** Where the questions of a section, or about one thing, are practised. */
export function practiceUrl(what: { section: SectionId } | { about: EntityId }): string {
  return `${href('/quiz/practice/')}?${new URLSearchParams(what)}`;
}

/** How many questions ask about each id. */
export function countAsked(
  questions: readonly { about: readonly string[] }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of questions.flatMap(({ about }) => about))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
