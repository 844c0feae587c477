import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../model/question.ts';
import { type Given, judgeAnswer } from '../../questions/judge.ts';
import type { Verdict } from '../../questions/verdict.ts';
import { newCard } from '../../review/card.ts';
import type { Rating, ReviewEvent } from '../../review/events.ts';
import { previewRatings } from '../../review/preview.ts';
import type { Moment } from '../../review/scheduler.ts';
import { readClock } from '../../review/clock.ts';
import { readySession } from './load-sitting.ts';
import {
  currentQuestion,
  dropElsewhere,
  passQuestion,
  rateAnswer,
  type Session,
  setAside,
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
  /** The next question could not be had; asking for it again tries again. */
  isStuck: boolean;
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
 * One sitting over a session. Every answer is in the log before its verdict is offered as
 * done: changing the rating takes that entry back and writes another.
 */
export function useSitting(
  { store, texts, grammars }: Study,
  begin: Session,
  mode: ReviewEvent['mode'],
): Sitting {
  const [session, setSession] = useState(begin);
  const [result, setResult] = useState<Result | null>(null);
  const [round, setRound] = useState(0);
  const shownAt = useRef(readClock().at);
  const written = useRef<string | null>(null);
  const isBusy = useRef(false);
  const [begun] = useState(() => store.read().cards);
  const [isStuck, setIsStuck] = useState(false);
  const entry = useMemo(() => currentQuestion(session, readClock().at), [session, round]);
  const question = (entry && texts.find(entry.id)) ?? null;
  // What comes later in the sitting is fetched while the first question is thought over.
  useEffect(
    () => void texts.load(begin.queue.map(({ section }) => section)).catch(() => undefined),
    [],
  );

  /** One thing at a time: a second key press while something is being written does nothing. */
  const alone = (task: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void task().finally(() => (isBusy.current = false));
  };

  const show = async (changed: Session) => {
    const next = dropElsewhere(changed, store.read().cards, begun);
    const ready = await readySession(next, texts).catch(() => null);
    setIsStuck(!ready);
    if (!ready) return;
    written.current = null;
    shownAt.current = readClock().at;
    setSession(ready);
    setResult(null);
    setRound((count) => count + 1);
  };

  /** The session with the answer that is on screen counted as done; null where there is none. */
  const pass = (): Session | null => {
    if (!entry || !result?.rating || !written.current) return null;
    const done = { question: entry, event: written.current, rating: result.rating };
    return passQuestion(session, done, result.preview[result.rating], readClock().at);
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
    isStuck,
    answer: judge,
    reveal: () => judge(null),
    rate: (rating) =>
      alone(async () => {
        if (result && result.rating !== rating) await write(result, rating);
      }),
    next: () =>
      alone(async () => {
        const passed = pass();
        if (passed) await show(passed);
      }),
    undo: () =>
      alone(async () => {
        const last = session.done.at(-1);
        if (question && written.current) {
          const undo = { kind: 'undo', question: question.id, target: written.current } as const;
          await store.append(undo, readClock());
          written.current = null;
          await show(session);
        } else if (last && !result) {
          const undo = { kind: 'undo', question: last.question.id, target: last.event } as const;
          await store.append(undo, readClock());
          await show(takeBackLast(session));
        } else if (result) await show(session);
      }),
    putAside: (how) =>
      alone(async () => {
        if (!entry) return;
        const { id } = entry;
        const deed =
          how === 'bury'
            ? ({ kind: how, question: id } as const)
            : ({ kind: how, question: id, on: true } as const);
        const { id: event } = await store.append(deed, readClock());
        await show(setAside(pass() ?? session, { question: entry, event, rating: null }));
      }),
  };
}

const noGrammars = { programs: {}, spellings: {}, resources: {}, others: [] };

/** Null where nothing can judge it: a command without the grammars. */
export function judgeWith(
  grammars: Study['grammars'],
  question: Question,
  given: Given,
): Verdict | null {
  if (grammars) return judgeAnswer(question, given, grammars);
  return question.answer.form === 'command' ? null : judgeAnswer(question, given, noGrammars);
}
