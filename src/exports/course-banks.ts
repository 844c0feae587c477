import type { Course, Library, Section } from '../model/library.ts';
import type { Question } from '../model/question.ts';

/** A course with what is taught and asked in it. */
export type CourseBank = Pick<Course, 'id' | 'title'> & {
  sections: Section[];
  questions: Question[];
};

export function listCourseBanks(
  { courses, sections }: Library,
  questions: readonly Question[],
): CourseBank[] {
  return courses.map(({ id, title }) => {
    const own = sections.filter(({ course }) => course === id);
    const ids = new Set(own.map((section) => section.id));
    return {
      id,
      title,
      sections: own,
      questions: questions.filter(({ section }) => ids.has(section)),
    };
  });
}
