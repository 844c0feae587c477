import type { Question } from '../../model/question.ts';
import type { Verdict } from '../../questions/verdict.ts';
import type { BankEntry } from '../../review/bank.ts';
import { type Card, newCard } from '../../review/card.ts';
import type { Rating } from '../../review/events.ts';

/**
 * What was answered or put aside in a session, latest last; `event` is its entry in the log, `rating`
 * null for what was put aside.
 */
export type Done = { question: BankEntry; event: string; rating: Rating | null };

/** One sitting: what is still to be asked, what comes again in some minutes, what is done. */
export type Session = {
  queue: readonly BankEntry[];
  waiting: readonly { question: BankEntry; at: number }[];
  done: readonly Done[];
  /** How many different questions it had at its start. */
  total: number;
};

/** A question inside its learning steps is asked early when nothing else is left: 20 minutes. */
const AHEAD = 20 * 60_000;

export const startSession = (questions: readonly BankEntry[]): Session => ({
  queue: questions,
  waiting: [],
  done: [],
  total: questions.length,
});

/** The question to ask now; null at the end. */
export function currentQuestion({ queue, waiting }: Session, at: number): BankEntry | null {
  const back = waiting.find((one) => one.at <= at);
  if (back) return back.question;
  if (queue[0]) return queue[0];
  const [soonest] = waiting.toSorted((a, b) => a.at - b.at);
  return soonest && soonest.at - at <= AHEAD ? soonest.question : null;
}

/** The session after an answer; `after` is the question's card then. */
export function passQuestion(session: Session, done: Done, after: Card, at: number): Session {
  const rest = dropQuestion(session, done.question.id);
  const again = after.dueAt !== null && after.dueAt - at <= AHEAD;
  return {
    ...rest,
    waiting: again
      ? [...rest.waiting, { question: done.question, at: after.dueAt ?? at }]
      : rest.waiting,
    done: [...session.done, done],
  };
}

/** The session after a question was suspended, buried or called known. */
export function setAside(session: Session, done: Done): Session {
  return { ...dropQuestion(session, done.question.id), done: [...session.done, done] };
}

/** The session without a question. */
export function dropQuestion(session: Session, id: string): Session {
  return {
    ...session,
    queue: session.queue.filter((question) => question.id !== id),
    waiting: session.waiting.filter(({ question }) => question.id !== id),
  };
}

/** The session without the questions still to be asked that another tab has answered or put aside. */
export function dropElsewhere(
  session: Session,
  cards: ReadonlyMap<string, Card>,
  begun: ReadonlyMap<string, Card>,
): Session {
  const own = new Set(session.done.map(({ question }) => question.id));
  const queue = session.queue.filter(({ id }) => {
    const [now = newCard, before = newCard] = [cards.get(id), begun.get(id)];
    const isOut = now.suspended || now.known || now.buriedOn !== before.buriedOn;
    return own.has(id) || (now.answers === before.answers && !isOut);
  });
  return { ...session, queue };
}

/** The session before what was done last: that question is asked next. */
export function takeBackLast(session: Session): Session {
  const last = session.done.at(-1);
  if (!last) return session;
  const rest = dropQuestion(session, last.question.id);
  return { ...rest, queue: [last.question, ...rest.queue], done: session.done.slice(0, -1) };
}

/** How many different questions are through. */
export function countDone({ done, waiting }: Session): number {
  const open = new Set(waiting.map(({ question }) => question.id));
  return new Set(done.map(({ question }) => question.id).filter((id) => !open.has(id))).size;
}

/** How many different questions were answered or put aside, those that come again among them. */
export const countMet = ({ done }: Session): number =>
  new Set(done.map(({ question }) => question.id)).size;

/** Reading takes about 60 ms a letter; two seconds more to answer is fast. */
const isFast = ({ prompt, code, choices }: Question, took: number) =>
  took < 2000 + 60 * (prompt + (code?.text ?? '') + (choices ?? []).join('')).length;

/** What an answer is worth: again, hard, good; easy where one who has met it before was fast. */
export function rateAnswer(
  question: Question,
  verdict: Verdict['verdict'],
  took: number,
  before: Card,
): Rating {
  if (verdict === 'wrong') return 1;
  if (verdict === 'near') return 2;
  return before.phase === 'review' && isFast(question, took) ? 4 : 3;
}
