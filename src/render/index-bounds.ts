import type { Library } from '../model/library.ts';

/** Sections that one page shows; beyond, an index names the courses and each has a page of its own. */
export const mostSections = 120;

/** Concepts that one index shows; beyond, each initial has a page of its own. */
const mostConcepts = 800;

/** Rows of a list that nobody reads to its end. */
export const mostRows = 200;

/** Places of one thing beyond the first of each section. */
export const mostPlaces = 400;

/** Comparisons of one thing. */
export const mostComparisons = 20;

/** Whether the sections are too many for one page. */
export const areCoursesApart = ({ sections }: Library): boolean => sections.length > mostSections;

/** Whether the concepts are too many for one page. */
export const areInitialsApart = ({ concepts }: Library): boolean => concepts.length > mostConcepts;
