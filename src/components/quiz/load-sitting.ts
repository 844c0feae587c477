import type { BankEntry } from '../../review/bank.ts';
import { readClock } from '../../review/clock.ts';
import { currentQuestion, dropQuestion, type Session, startSession } from './session.ts';
import { loadStudy, type Study } from './study.ts';
import type { Texts } from './texts.ts';

/** A study with what it was opened for, and the session over that: empty where nothing is to be asked. */
export type Begun<C> = Study & { chosen: C; begin: Session };

/** Loads what a sitting over the chosen questions begins with: of the texts only those needed first. */
export async function loadSitting<C extends { questions: readonly BankEntry[] }>(
  choose: (study: Study) => C,
): Promise<Begun<C>> {
  const study = await loadStudy();
  const chosen = choose(study);
  const begin = await readySession(startSession(chosen.questions), study.texts);
  return { ...study, chosen, begin };
}

/**
 * The session once the question that is next is here in full; one that the notes have lost since the
 * list was made drops out. Rejects where the text cannot be had.
 */
export async function readySession(session: Session, texts: Texts): Promise<Session> {
  let ready = session;
  for (;;) {
    const entry = currentQuestion(ready, readClock().at);
    if (!entry) return ready;
    if (!texts.has(entry.section)) await texts.load([entry.section]);
    if (texts.find(entry.id)) return ready;
    ready = { ...dropQuestion(ready, entry.id), total: ready.total - 1 };
  }
}
