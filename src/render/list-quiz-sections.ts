import type { Library, Section } from '../model/library.ts';

/** What the quiz's islands know of the sections: no more than they show. */
export const listQuizSections = ({
  sections,
}: Library): Pick<Section, 'id' | 'number' | 'title' | 'url'>[] =>
  sections.map(({ id, number, title, url }) => ({ id, number, title, url }));
