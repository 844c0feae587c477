import type { EntityId, PassageId, SectionId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Library, Passage } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import { hashText } from './seed.ts';

/** A question left out, with the rules of the rubric that it breaks. */
export type Rejection = { question: Question; rules: string[] };

export type QuestionBank = { questions: Question[]; rejected: Rejection[]; issues: Issue[] };

/** What every generator gets: the Library, and passages by id. */
export type Source = { library: Library; passages: ReadonlyMap<PassageId, Passage> };

/** A question before what follows from the rest of it is filled in. */
export type Draft = {
  id: string;
  type: Question['type'];
  section: SectionId;
  about: EntityId[];
  prompt: string;
  code?: Question['code'];
  choices?: string[];
  answer: Question['answer'];
  explanation: string;
  passages: PassageId[];
  /** How often what it asks about occurs in the notes: the rarer, the harder. */
  frequency: number;
  source?: Question['source'];
};

const typed: ReadonlySet<Question['answer']['form']> = new Set([
  'command',
  'term',
  'option',
  'text',
]);

/** Null where the passage that it should rest on is not there. */
export function toQuestion(draft: Draft, { passages }: Source): Question | null {
  const { frequency, source = 'generated', code = null, choices = null, ...rest } = draft;
  const [first] = draft.passages;
  const passage = first && passages.get(first);
  if (!passage) return null;
  const content = JSON.stringify([
    draft.prompt,
    code,
    choices?.toSorted(),
    draft.answer,
    draft.explanation,
  ]);
  const rarity = frequency >= 6 ? 0 : frequency >= 3 ? 1 : 2;
  return {
    ...rest,
    code,
    choices,
    version: hashText(content).toString(36),
    difficulty: Math.min(5, 1 + rarity + (typed.has(draft.answer.form) ? 2 : 0)),
    source,
    url: passage.url,
  };
}
