import type { Question } from '../../model/question.ts';
import { sectionFile } from '../../review/bank.ts';

/** The questions in full, a section at a time. */
export type Texts = {
  /** Rejects where a section cannot be had; what is here already is not fetched again. */
  load: (sections: Iterable<string>) => Promise<void>;
  has: (section: string) => boolean;
  /** Undefined until its section is loaded, and where the notes no longer have it. */
  find: (id: string) => Question | undefined;
};

export function openTexts(fetchData: (path: string) => Promise<Question[]>): Texts {
  const loading = new Map<string, Promise<void>>();
  const loaded = new Set<string>();
  const questions = new Map<string, Question>();

  const loadSection = async (section: string) => {
    try {
      for (const question of await fetchData(sectionFile(section)))
        questions.set(question.id, question);
      loaded.add(section);
    } catch (error) {
      // The next one to ask tries again.
      loading.delete(section);
      throw error;
    }
  };

  return {
    async load(sections) {
      const all = [...new Set(sections)].map((section) => {
        const begun = loading.get(section) ?? loadSection(section);
        loading.set(section, begun);
        return begun;
      });
      await Promise.all(all);
    },
    has: (section) => loaded.has(section),
    find: (id) => questions.get(id),
  };
}
