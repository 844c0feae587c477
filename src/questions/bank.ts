import type { EntityId, PassageId, SectionId } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import type { Command, Concept, Library, Passage, Usage } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import type { Grammars } from '../shell/index.ts';
import { type Ranked, rankerOf } from './concept-siblings.ts';
import { type Described, describeConcepts } from './described.ts';
import { findLookalikes } from './lookalikes.ts';
import { mendUsages } from './mended-usages.ts';
import { hashText } from './seed.ts';

/** What is told of a question left out, with the rules of the rubric that it breaks. */
export type Rejection = {
  question: Pick<Question, 'id' | 'prompt' | 'url' | 'source'>;
  rules: string[];
};

export type QuestionBank = { questions: Question[]; rejected: Rejection[]; issues: Issue[] };

/** What every generator gets: the Library with its passages by id and by place, and the grammars to judge by. */
export type Source = {
  library: Library;
  grammars: Grammars;
  passages: ReadonlyMap<PassageId, Passage>;
  /** The passage in which a line of a note stands; headings are none. */
  passageAt: (place: { file: string; line: number }) => Passage | undefined;
  /** The concepts with a definition to ask by. */
  described: readonly Described[];
  siblingsOf: (item: Described) => Ranked;
  /** The names of others that look like slips of a concept's own. */
  lookalikesOf: (concept: Concept) => string[];
};

export function toSource(written: Library, grammars: Grammars): Source {
  const library = {
    ...written,
    commands: written.commands.map((command) => mendUsages(command, grammars)),
  };
  const byFile = Map.groupBy(
    library.passages.filter(({ kind }) => kind !== 'heading'),
    ({ file }) => file as string,
  );
  const described = describeConcepts(library);
  return {
    library,
    grammars,
    described,
    siblingsOf: rankerOf(library, described),
    lookalikesOf: findLookalikes(library),
    passages: new Map(library.passages.map((passage) => [passage.id, passage])),
    passageAt: ({ file, line }) =>
      byFile.get(file)?.find((passage) => passage.line <= line && line <= passage.endLine),
  };
}

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
  /** Asked only where what it is about first is asked in one other way at most. */
  isSpare?: boolean;
};

/** What a question about a command has from the use in the notes that it rests on. */
export const restOnUsage = (
  command: Command,
  usage: Usage,
): Pick<Draft, 'section' | 'about' | 'passages' | 'frequency'> => ({
  section: usage.section,
  about: [command.id],
  passages: [usage.passage],
  frequency: command.usages.length,
});

const typed: ReadonlySet<Question['answer']['form']> = new Set([
  'command',
  'term',
  'option',
  'text',
]);

/** Null where the passage that it should rest on is not there. */
export function toQuestion(draft: Draft, { passages }: Source): Question | null {
  const {
    frequency,
    isSpare: _isSpare,
    source = 'generated',
    code = null,
    choices = null,
    ...rest
  } = draft;
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
