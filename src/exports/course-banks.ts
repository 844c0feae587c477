import type { Library } from '../model/library.ts';
import type { Question } from '../model/question.ts';

/** The questions of every course, as the paths of a page for each. */
export function listCourseBanks({ courses, sections }: Library, questions: readonly Question[]) {
  return courses.map(({ id, title }) => {
    const own = sections.filter(({ course }) => course === id);
    const ids = new Set(own.map((section) => section.id));
    return {
      params: { course: id },
      props: {
        title,
        sections: own,
        questions: questions.filter(({ section }) => ids.has(section)),
      },
    };
  });
}
