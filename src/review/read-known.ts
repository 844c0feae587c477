import { joinBase } from '../site-url.ts';
import { type QuestionCore, scheduleFile } from './bank.ts';
import type { Cached } from './cached-state.ts';
import { nameDevice, readClock } from './clock.ts';
import { dayOf } from './day.ts';
import type { ReviewState } from './extend.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';

/** What is learnt on this device, and of which questions; `today` is the learner's day. */
export type Known = {
  state: ReviewState;
  questions: readonly QuestionCore[];
  now: Moment;
  today: number;
};

/** What the device keeps for a quick look, and what that lacks. */
export async function readKnown(cached: Cached): Promise<Known> {
  const state = cached.state ?? (await catchUp());
  const questions = cached.questions ?? (await fetchQuestions());
  const now = readClock();
  const today = dayOf(now.at, now.offset, latestSettings(state.timeline).dayTurn);
  return { state, questions, now, today };
}

/** The tab was closed before the state was saved: the log is read once, then all is quick again. */
async function catchUp(): Promise<ReviewState> {
  const { openStore } = await import('./store.ts');
  const store = await openStore(nameDevice);
  await store.settle();
  return store.read();
}

/** The log came from elsewhere, and no quiz was opened here since. */
async function fetchQuestions(): Promise<QuestionCore[]> {
  const response = await fetch(joinBase(import.meta.env.BASE_URL, scheduleFile));
  return (await response.json()) as QuestionCore[];
}
