import type { EntityId, SectionId } from '../model/ids.ts';
import type { QuestionBank } from '../questions/index.ts';
import { rememberFor } from '../remember.ts';
import { href } from '../site-url.ts';

/** Where the questions of a section, or about one thing, are practised. */
export function practiceUrl(what: { section: SectionId } | { about: EntityId }): string {
  return `${href('/quiz/practice/')}?${new URLSearchParams(what)}`;
}

/** How many questions ask about each id. */
export const countAsked = rememberFor(({ questions }: QuestionBank) => {
  const counts = new Map<string, number>();
  for (const { about } of questions)
    for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});
