import * as z from 'zod/mini';
import type { BankEntry, QuestionCore } from './bank.ts';
import type { ReviewState } from './extend.ts';
import { bankNoteName } from './places.ts';

/** The bank as this device saw it last, for pages that show what is due without loading the bank. */
export const BankNote = z.object({
  questions: z.array(z.custom<QuestionCore>((value) => typeof value === 'object')),
  /** Versions by id, those of removed questions included: what the learner has been told. */
  versions: z.record(z.string(), z.string()),
});
export type BankNote = z.infer<typeof BankNote>;

/** Questions that the learner has answered and that the notes have changed or removed since. */
export type BankChanges = { removed: string[]; reworded: string[] };

type Notes = {
  readNote: (name: string) => Promise<unknown>;
  writeNote: (name: string, note: unknown) => Promise<void>;
};

/**
 * Remembers the bank and says what changed in it since the learner last answered, once: the next
 * call knows that it was told. Their history stays in the log.
 */
export async function rememberBank(
  notes: Notes,
  state: ReviewState,
  questions: readonly BankEntry[],
): Promise<BankChanges> {
  const read = z.safeParse(BankNote, await notes.readNote(bankNoteName).catch(() => null));
  const told = new Map(read.success ? Object.entries(read.data.versions) : []);
  const next = takeDown(questions, state);
  if (!read.success || JSON.stringify(read.data) !== JSON.stringify(next))
    await notes.writeNote(bankNoteName, next).catch(() => undefined);
  return findChanges(state, questions, told);
}

/** Stands for the version of a question that is no longer there. */
const gone = '-';

function takeDown(questions: readonly BankEntry[], { cards }: ReviewState): BankNote {
  return {
    questions: [...questions],
    versions: Object.fromEntries([
      ...[...cards.keys()].map((id) => [id, gone]),
      ...questions.map(({ id, version }) => [id, version]),
    ]),
  };
}

function findChanges(
  { cards }: ReviewState,
  questions: readonly BankEntry[],
  told: ReadonlyMap<string, string>,
): BankChanges {
  const versions = new Map(questions.map(({ id, version }) => [id, version]));
  const answered = [...cards].filter(([, { version }]) => version !== null);
  return {
    removed: answered.map(([id]) => id).filter((id) => !versions.has(id) && told.get(id) !== gone),
    reworded: answered.flatMap(([id, card]) => {
      const version = versions.get(id);
      return version && version !== card.version && version !== told.get(id) ? [id] : [];
    }),
  };
}
