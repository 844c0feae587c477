import type { EntityId, SectionId } from '../model/ids.ts';
import { href } from '../site-url.ts';

/** Where the questions of a section, or about one thing, are practised. */
export function practiceUrl(what: { section: SectionId } | { about: EntityId }): string {
  return `${href('/quiz/practice/')}?${new URLSearchParams(what)}`;
}
