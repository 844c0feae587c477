import { useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import { type Given, judgeAnswer, type Verdict } from '../../questions/judge.ts';
import { newCard } from '../../review/card.ts';
import type { Rating, ReviewEvent } from '../../review/events.ts';
import { previewRatings } from '../../review/preview.ts';
import type { Moment } from '../../review/scheduler.ts';
import { readClock } from '../../review/clock.ts';
import {
  currentQuestion,
  dropElsewhere,
  dropQuestion,
  passQuestion,
  rateAnswer,
  type Session,
  startSession,
  takeBackLast,
} from './session.ts';
import type { Study } from './study.ts';

/** An answer that was judged, or a solution that was shown; `rating` null until the learner rates. */
export type Result = {
  given: Given | null;
  verdict: Verdict | null;
  moment: Moment;
  took: number;
  preview: ReturnType<typeof previewRatings>;
  rating: Rating | null;
};

export type Sitting = {
  session: Session;
  question: Question | null;
  result: Result | null;
  /** How often a question was put up: tells one showing from the next of the same question. */
  round: number;
  answer: (given: Given) => void;
  /** Shows the solution; the learner then rates alone. */
  reveal: () => void;
  rate: (rating: Rating) => void;
  next: () => void;
  undo: () => void;
  putAside: (how: 'suspend' | 'known' | 'bury') => void;
};

/** Milliseconds for one answer; whoever takes longer has been away. */
const longest = 5 * 60_000;

/**
 * One sitting over a list of questions. Every answer is in the log before its verdict is offered as
 * done: changing the rating takes that entry back and writes another.
 */
export function useSitting(
  { store, grammars }: Study,
  questions: readonly Question[],
  mode: ReviewEvent['mode'],
): Sitting {
  const [session, setSession] = useState(() => startSession(questions));
  const [result, setResult] = useState<Result | null>(null);
  const [round, setRound] = useState(0);
  const shownAt = useRef(readClock().at);
  const written = useRef<string | null>(null);
  const isBusy = useRef(false);
  const [begun] = useState(() => store.read().cards);
  const question = useMemo(() => currentQuestion(session, readClock().at), [session, round]);

  /** One thing at a time: a second key press while something is being written does nothing. */
  const alone = (task: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void task().finally(() => (isBusy.current = false));
  };

  const show = (changed: Session) => {
    written.current = null;
    shownAt.current = readClock().at;
    setSession(dropElsewhere(changed, store.read().cards, begun));
    setResult(null);
    setRound((count) => count + 1);
  };

  const write = async (done: Result, rating: Rating) => {
    if (!question) return;
    const { id, version } = question;
    const verdict = done.verdict?.verdict ?? null;
    const { took } = done;
    const review = { kind: 'review', question: id, version, rating, verdict, took, mode } as const;
    const event = written.current
      ? await store.replace(written.current, review, done.moment)
      : await store.append(review, done.moment);
    written.current = event.id;
    setResult({ ...done, rating });
  };

  const judge = (given: Given | null) =>
    alone(async () => {
      if (!question || result) return;
      const moment = readClock();
      const took = Math.min(Math.max(moment.at - shownAt.current, 0), longest);
      const verdict = given && judgeWith(grammars, question, given);
      const preview = previewRatings(store.read(), question.id, moment);
      const before = store.read().cards.get(question.id) ?? newCard;
      const done = { given, verdict, moment, took, preview, rating: null };
      if (verdict) await write(done, rateAnswer(question, verdict.verdict, took, before));
      else setResult(done);
    });

  return {
    session,
    question,
    result,
    round,
    answer: judge,
    reveal: () => judge(null),
    rate: (rating) =>
      alone(async () => {
        if (result && result.rating !== rating) await write(result, rating);
      }),
    next: () =>
      alone(() => {
        if (question && result?.rating && written.current) {
          const done = { question, event: written.current, rating: result.rating };
          const { at } = readClock();
          show(passQuestion(session, done, result.preview[result.rating], at));
        }
        return Promise.resolve();
      }),
    undo: () =>
      alone(async () => {
        const last = session.done.at(-1);
        if (question && written.current) {
          const undo = { kind: 'undo', question: question.id, target: written.current } as const;
          await store.append(undo, readClock());
          show(session);
        } else if (last && !result) {
          const undo = { kind: 'undo', question: last.question.id, target: last.event } as const;
          await store.append(undo, readClock());
          show(takeBackLast(session));
        } else if (result) show(session);
      }),
    putAside: (how) =>
      alone(async () => {
        if (!question) return;
        const { id } = question;
        const deed =
          how === 'bury'
            ? ({ kind: how, question: id } as const)
            : ({ kind: how, question: id, on: true } as const);
        await store.append(deed, readClock());
        show(dropQuestion(session, id));
      }),
  };
}

const noGrammars = { programs: {}, spellings: {}, resources: {} };

/** Null where nothing can judge it: a command without the grammars. */
export function judgeWith(
  grammars: Study['grammars'],
  question: Question,
  given: Given,
): Verdict | null {
  if (grammars) return judgeAnswer(question, given, grammars);
  return question.answer.form === 'command' ? null : judgeAnswer(question, given, noGrammars);
}
