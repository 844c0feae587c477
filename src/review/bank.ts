import type { Question } from '../model/question.ts';

/** What the schedule needs to know of a question. */
export type QuestionCore = Pick<
  Question,
  'id' | 'section' | 'about' | 'difficulty' | 'source' | 'type'
>;

/** A question as `data/quiz/schedule.json` lists it: all but its texts. */
export type BankEntry = QuestionCore &
  Pick<Question, 'version'> & { form: Question['answer']['form'] };

/** Where the entries of the whole bank are, relative to the site. */
export const scheduleFile = '/data/quiz/schedule.json';

/** Where the sections are by name. */
export const sectionsFile = '/data/quiz/sections.json';

/** Where a section's questions are in full. */
export const sectionFile = (section: string) =>
  `/data/quiz/${section.replace(/^section:/, '')}.json`;

/** The bank in the order of the course: that is the order in which new questions come. */
export function listEntries(
  questions: readonly Question[],
  sections: readonly { id: string }[],
): BankEntry[] {
  const groups = groupBySection(questions);
  return sections.flatMap((section) =>
    (groups.get(section.id) ?? []).map(
      ({ id, version, section, type, difficulty, source, about, answer: { form } }) => ({
        id,
        version,
        section,
        type,
        difficulty,
        source,
        form,
        about,
      }),
    ),
  );
}

/** The questions of each section, and where they are. */
export function listSectionFiles(
  questions: readonly Question[],
): { file: string; questions: Question[] }[] {
  return [...groupBySection(questions)].map(([section, questions]) => ({
    file: sectionFile(section),
    questions,
  }));
}

const groupBySection = (questions: readonly Question[]): Map<string, Question[]> =>
  Map.groupBy(questions, ({ section }) => section);
